import Foundation
import GeneratedResolutions
import Importers
import ResolutionDiff
import ResolutionModel
import Testing

@testable import Renderers

struct AkomaNtosoWriterTests {
  private static let series = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/series")

  private func read(_ text: String) throws -> Resolution {
    try Importer().read(Array(text.utf8)).resolution
  }

  private static func example(_ name: String) throws -> Resolution {
    try Importer().read([UInt8](Data(contentsOf: series.appending(path: name)))).resolution
  }

  @Test(arguments: 0..<400 as Range<UInt64>) func aGeneratedResolutionComesBack(seed: UInt64) throws {
    var generated = GeneratedResolution(seed: seed)
    var resolution = generated.resolution(paragraphs: 1 + Int(seed % 40))
    let problems = Set(resolution.problems.map(\.place))
    resolution.paragraphs = resolution.paragraphs.indices.filter { !problems.contains(.paragraph($0)) }
      .map { resolution.paragraphs[$0] }
    guard resolution.problems.isEmpty, !resolution.paragraphs.isEmpty else { return }
    let written = AkomaNtosoWriter().write(resolution)
    #expect(try read(written) == resolution, "seed \(seed)")
  }

  @Test func theExampleSeriesComesBack() throws {
    for folder in ["xml", "text"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: Self.series.appending(path: folder).path)
      for name in names.sorted() where name.hasSuffix(".xml") || name.hasSuffix(".txt") {
        let resolution = try Self.example("\(folder)/\(name)")
        #expect(try read(AkomaNtosoWriter().write(resolution)) == resolution, "\(name)")
      }
    }
  }

  @Test func idsGoByNumberAndAreUnique() throws {
    let resolution = try Self.example("xml/A_RES_65_905.en.xml")
    let ids = resolution.locators.map(AkomaNtosoID.of)
    #expect(Set(ids).count == ids.count)
    #expect(AkomaNtosoID.of(try #require(Locator("OP7(a)(ii)"))) == "para_7__point_a__point_ii")
    #expect(AkomaNtosoID.of(try #require(Locator("Annex1.OP2"))) == "annex_1__para_2")
    let symbol = try #require(Symbol("A/RES/62/907 A-B"))
    #expect(AkomaNtosoID.global(symbol, try #require(Locator("PartB.OP3"))) == "A/RES/62/907_A-B#PartB.OP3")
  }

  @Test func everyPredecessorIsALink() throws {
    let (old, new) = (try Self.example("xml/A_RES_62_902.en.xml"), try Self.example("xml/A_RES_63_903.en.xml"))
    let ancestry = Ancestry(Differ().compare(old, new))
    let written = AkomaNtosoWriter().write(new, ancestry: ancestry)
    #expect(!ancestry.steps.isEmpty)
    #expect(written.ranges(of: "<mapping ").count == ancestry.steps.count)
    #expect(
      written.contains(
        "original=\"/akn/un/statement/deliberation/unga/2007-12-18/62-902/#container_1\" current=\"#container_1\""))
    for step in ancestry.steps { #expect(written.contains("eId=\"\(AkomaNtosoID.of(step.new))\"")) }
    #expect(try read(written) == new)
  }

  @Test func whatXMLCannotHoldIsReplaced() throws {
    var xml = XMLText()
    xml.element("p", [("marker", "a\tb\n\"<")]) { $0.write("\u{1}]]>\u{FFFE}&") }
    #expect(xml.text == "<p marker=\"a&#9;b&#10;&quot;&lt;\">\u{FFFD}]]&gt;\u{FFFD}&amp;</p>")
  }

  @Test func aMarkOfAnotherVersionIsNotTaken() throws {
    let resolution = try Self.example("xml/A_RES_62_902.en.xml")
    let newer = AkomaNtosoWriter().write(resolution)
      .replacing("<travaux:resolution version=\"1\"", with: "<travaux:resolution version=\"2\"")
    #expect(try read(newer).paragraphs.count == resolution.paragraphs.count)
  }
}
