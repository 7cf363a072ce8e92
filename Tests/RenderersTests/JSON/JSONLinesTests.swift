import Foundation
import GeneratedResolutions
import Importers
import ResolutionModel
import Testing

@testable import Renderers

/// What researchers get: lines that the schema describes, and the example that makes a data frame of them.
@Suite struct JSONLinesTests {
  private static let schema = Tools.root.appending(path: "Sources/Renderers/JSON/resolution.schema.json")
  private static let example = Tools.root.appending(path: "Examples/research/paragraphs.py")
  private static let validator = Tools.root.appending(path: "Tests/RenderersTests/JSON/validate.py")

  /// The example series with its branch and sources, then texts with all that a resolution can hold.
  private func lines() throws -> String {
    let folder = Tools.root.appending(path: "Examples/series/xml")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let source = EncodedExport.Source(
      name: "a.xml", sha256: String(repeating: "0a", count: 32), format: "akn", reader: "1")
    let series = try names.map { name in
      let text = try Importer().read(Array(Data(contentsOf: folder.appending(path: name)))).resolution
      return try JSONText.line(EncodedExport(text, branch: "topic/tide-mills", sources: [source]))
    }
    let nasty = try NastyTexts.all.map {
      try JSONText.line(EncodedExport(CanonicalText.read($0), branch: "", sources: []))
    }
    let generated = try (0..<40 as Range<UInt64>).map { seed in
      var generator = GeneratedResolution(seed: seed)
      return try JSONText.line(EncodedExport(generator.resolution(paragraphs: 10), branch: "", sources: []))
    }
    return (series + nasty + generated).joined()
  }

  /// Of a Word file, as `show` writes it.
  private func draft() throws -> String {
    let file = Tools.root.appending(path: "Examples/drafts/A_C.2_66_L.95.en.docx")
    let document = try Importer().read(Array(Data(contentsOf: file)))
    #expect(document.revisions.map(\.author).contains("Calvania"))
    let encoded = EncodedResolution(
      document.resolution, places: document.places, warnings: document.warnings, revisions: document.revisions)
    return try JSONText.line(encoded)
  }

  @Test(.enabled(if: Tools.hasPackage("jsonschema"), "Python has no jsonschema"))
  func everyLineIsAsTheSchemaSays() throws {
    let text = try lines() + draft()
    try Tools.inTemporaryFolder { folder in
      let file = folder.appending(path: "all.jsonl")
      try Data(text.utf8).write(to: file)
      let run = try Tools.run(Tools.python, [Self.validator.path, Self.schema.path, file.path])
      #expect(run.status == 0, "\(run.output)")
      // What the schema does not allow is found.
      try Data(text.replacing("\"kind\":\"heading\"", with: "\"kind\":\"headline\"").utf8).write(to: file)
      let wrong = try Tools.run(Tools.python, [Self.validator.path, Self.schema.path, file.path])
      #expect(wrong.status == 1 && wrong.output.contains("headline"), "\(wrong.output)")
    }
  }

  @Test(.enabled(if: Tools.hasPackage("pandas"), "Python has no pandas"))
  func theExampleMakesADataFrame() throws {
    try Tools.inTemporaryFolder { folder in
      let (file, table) = (folder.appending(path: "all.jsonl"), folder.appending(path: "all.csv"))
      try Data(lines().utf8).write(to: file)
      let run = try Tools.run(Tools.python, [Self.example.path, file.path, table.path])
      #expect(run.status == 0 && run.output.contains("Invites"), "\(run.output)")
      #expect(try String(contentsOf: table, encoding: .utf8).contains("A/RES/61/901,en,tide-mills,2006-12-20"))
    }
  }
}
