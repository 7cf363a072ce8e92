import Foundation
import Testing

/// What `check --format sarif` writes, read by models that are made from the schema of SARIF 2.1.0 and take no member
/// it does not know (the Python package `pydantic-sarif`, which `.ci/install --for-tests` brings).
@Suite("SARIF against its schema")
struct SARIFSchemaTests {
  private static let packages = Sandbox.root.appending(path: ".build-tools")
  private static let hasModels = FileManager.default.fileExists(
    atPath: packages.appending(path: "pydantic_sarif/model.py").path)

  private static let reader = """
    import sys
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log
    for name in sys.argv[1:]:
        log = Log.model_validate_json(open(name, "rb").read())
        results = [result for run in log.runs for result in run.results]
        print(name, len(results), sum(bool(r.fixes) for r in results), sum(bool(r.suppressions) for r in results))
    """

  private static let draft = """
    The General Assembly
    Recalling the program of tide mills, its resolution 70-1, of which 40 percent are at work,
    1. Notes the [open] register  (EU, JPN);
    1. Recalling paragraph 9 above, on December 20, 2006;

    """

  private static let configuration = """
    glossary: [Tide Mills]
    house-rules: [{id: matter, never: [register], severity: error}]
    ignore: [{rule: spelling, file: ignored.md, reason: agreed so}]
    """

  private func read(_ files: [String], in sandbox: Sandbox) throws -> (output: String, status: Int32) {
    try sandbox.run(
      ["python3", "-c", Self.reader] + files,
      environment: ["PYTHONPATH": Self.packages.path, "PYTHONDONTWRITEBYTECODE": "1"])
  }

  private func write(_ text: String, _ name: String, in sandbox: Sandbox) throws {
    try text.write(to: sandbox.folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  @Test(
    "every log is read: findings, fixes, suppressions, a baseline, a Word file, nothing found",
    .enabled(if: hasModels, "the package pydantic-sarif is not there"))
  func logs() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try write(Self.draft, "näh 1.txt", in: sandbox)
    try write(
      Self.draft + "\n<!-- travaux: allow date-form: as it was -->\n2. Recalls on May 3, 2007.\n", "ignored.md",
      in: sandbox)
    try write(Self.configuration, ".travaux.yml", in: sandbox)
    _ = try sandbox.run(["travaux", "check", "näh 1.txt", "--write-baseline", "base.json"])
    _ = try sandbox.run(["travaux", "export", "series/xml/A_RES_61_901.en.xml", "--format", "docx", "-o", "a.docx"])
    let runs: [(name: String, words: [String])] = [
      ("text", ["näh 1.txt"]), ("suppressed", ["ignored.md"]), ("baseline", ["näh 1.txt", "--baseline", "base.json"]),
      ("against", ["drafts/A_C.2_66_L.95.en.txt", "--against", "series/xml/A_RES_65_905.en.xml"]),
      ("base", ["a.docx", "--base", "series/xml/A_RES_62_902.en.xml"]),
    ]
    for run in runs {
      _ = try sandbox.run(["travaux", "check", "--format", "sarif", "-o", run.name] + run.words)
    }
    let reading = try read(runs.map(\.name), in: sandbox)
    #expect(reading.status == 0, "\(reading.output)")
    let counts = reading.output.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
    try #require(counts.count == runs.count)
    #expect(counts[0][0] >= 8 && counts[0][1] > 0 && counts[0][2] == 0, "\(reading.output)")
    #expect(counts[1][2] >= 2, "\(reading.output)")
    #expect(counts[2][0] == 0, "\(reading.output)")
    #expect(counts[3][0] > 0 && counts[4][0] > 0, "\(reading.output)")
  }

  @Test(
    "a log that breaks the schema is refused", .enabled(if: hasModels, "the package pydantic-sarif is not there"),
    arguments: [
      ("\"level\" : \"error\"", "\"level\" : \"grave\""), ("\"startLine\"", "\"firstLine\""),
      ("\"message\"", "\"words\""), ("\"version\" : \"2.1.0\"", "\"version\" : \"2.2.0\""),
    ])
  func broken(part: String, other: String) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try write(Self.draft, "x.txt", in: sandbox)
    let log = try sandbox.run(["travaux", "check", "--format", "sarif", "x.txt"]).output
    #expect(log.contains(part))
    try write(log, "whole", in: sandbox)
    try write(log.replacing(part, with: other), "broken", in: sandbox)
    #expect(try read(["whole"], in: sandbox).status == 0)
    #expect(try read(["broken"], in: sandbox).status != 0)
  }
}
