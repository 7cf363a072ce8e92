import Foundation
import Importers
import ResolutionModel
import Testing

/// The example series as PDF against the same texts in XML.
@Suite struct PDFSeriesTests {
  @Test(arguments: ["A_RES_62_907_A_B.en", "A_RES_65_905.en", "A_RES_65_905.fr"])
  func readsWhatTheXMLHolds(name: String) throws {
    let series = URL(filePath: #filePath).appending(path: "../../../../Examples/series").standardized
    let pdf = try Importer().read([UInt8](Data(contentsOf: series.appending(path: "pdf/\(name).pdf"))))
    let xml = try Importer().read([UInt8](Data(contentsOf: series.appending(path: "xml/\(name).xml")))).resolution
    #expect(pdf.format == .pdf)
    #expect(pdf.warnings.isEmpty)
    #expect(pdf.resolution.problems.isEmpty)
    #expect(pdf.resolution.paragraphs == xml.paragraphs)
    for field in [\Resolution.title, \.agendaItem, \.meeting, \.origin] {
      #expect(pdf.resolution[keyPath: field] == xml[keyPath: field])
    }
    #expect(pdf.resolution.symbol == xml.symbol)
    #expect(pdf.resolution.adopted == xml.adopted)
    #expect(pdf.resolution.session == xml.session)
    #expect(pdf.source.contains("\u{0C}"))
    #expect(pdf.places.count == pdf.resolution.paragraphs.count)
  }
}
