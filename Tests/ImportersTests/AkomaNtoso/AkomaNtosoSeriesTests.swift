import Importers
import ResolutionModel
import Testing

/// The example series in XML against what a perfect reader sees.
@Suite struct AkomaNtosoSeriesTests {
  @Test(arguments: SeriesTruth.names)
  func readsTheSeries(name: String) throws {
    let truth = try SeriesTruth(name: name)
    let document = try Importer().read(SeriesTruth.source("xml", "\(name).xml"))
    let resolution = document.resolution
    #expect(resolution.problems.isEmpty)
    #expect(document.warnings.isEmpty)
    #expect(truth.particulars(of: resolution) == truth.particulars)
    #expect(resolution.organ == .generalAssembly)
    let read = SeriesTruth.lines(of: resolution)
    for (mine, expected) in zip(read, truth.lines) { #expect(mine == expected) }
    #expect(read.count == truth.lines.count)
  }
}
