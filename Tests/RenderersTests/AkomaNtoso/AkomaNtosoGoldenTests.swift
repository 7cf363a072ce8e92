import Foundation
import ResolutionDiff
import ResolutionModel
import Testing

@testable import Renderers

/// The XML of invented resolutions with everything in them, as it is written and against the schema.
@Suite struct AkomaNtosoGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private func written(_ index: Int) throws -> String {
    let texts = try [max(0, index - 1), index].map { try CanonicalText.read(NastyTexts.all[$0]) }
    let ancestry = texts[0].language == texts[1].language ? Ancestry(Differ().compare(texts[0], texts[1])) : nil
    return AkomaNtosoWriter().write(texts[1], ancestry: ancestry)
  }

  @Test(arguments: NastyTexts.all.indices)
  func isWrittenAsBefore(index: Int) throws {
    let file = Self.folder.appending(path: "\(NastyTexts.names[index]).xml")
    let text = try written(index)
    if ProcessInfo.processInfo.environment["TRAVAUX_UPDATE_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test(
    .enabled(if: Tools.schema != nil, "the package cobalt, which has the schema, is not there"),
    .enabled(if: Tools.xmllint != nil, "there is no xmllint"))
  func isValid() throws {
    let schema = try #require(Tools.schema).path
    try Tools.inTemporaryFolder { folder in
      let files = try NastyTexts.all.indices.map { index in
        let file = folder.appending(path: "\(index).xml")
        try Data(written(index).utf8).write(to: file)
        return file.path
      }
      let run = try Tools.run(Tools.xmllint, ["--noout", "--nonet", "--schema", schema] + files)
      #expect(run.status == 0, "\(run.output)")
      // The schema is asked indeed.
      try Data(written(0).replacing("<mainBody>", with: "<mainBody><nonsense/>").utf8)
        .write(to: URL(filePath: files[0]))
      #expect(try Tools.run(Tools.xmllint, ["--noout", "--nonet", "--schema", schema, files[0]]).status != 0)
    }
  }
}
