import Foundation
import ResolutionModel
import Testing

@testable import Importers
@testable import OfficeOpenXML

/// `check --fix` on a Word file: corrections as tracked changes in the person's own package.
@Suite("Corrections in Word files")
struct WordCorrectionTests {
  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// “program” lies across two runs of different format, the first “percent” in another author's insertion, the second
  /// beside a footnote.
  private static let body = """
    <w:p><w:r><w:rPr><w:i/></w:rPr><w:t>The General Assembly</w:t></w:r><w:r><w:t>,</w:t></w:r></w:p>\
    <w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r>\
    <w:r><w:t xml:space="preserve"> the pro</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>gram</w:t></w:r>\
    <w:r><w:t xml:space="preserve"> of tide mills,</w:t></w:r></w:p>\
    <w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Noting</w:t></w:r>\
    <w:ins w:id="7" w:author="F" w:date="2026-01-02T03:04:05Z"><w:r><w:t xml:space="preserve"> that 40 percent</w:t></w:r></w:ins>\
    <w:r><w:t xml:space="preserve"> are at work,</w:t></w:r></w:p>\
    <w:p><w:r><w:t>1.</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">Notes the 30 percent</w:t></w:r>\
    <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> at rest;</w:t></w:r></w:p>\
    <w:p><w:r><w:t>2.</w:t></w:r><w:r><w:tab/><w:t>Decides to remain seized of the matter.</w:t></w:r></w:p>
    """

  private static func package(_ body: String = body) throws -> [UInt8] {
    try OfficePackage.write(parts(body).map { ($0.name, Array($0.text.utf8)) })
  }

  private static func part(_ name: String, of package: [UInt8]) throws -> String {
    let archive = try ZipArchive(package, limits: ArchiveLimits())
    return String(decoding: try #require(try archive.entry(name)), as: UTF8.self)
  }

  private static func parts(_ body: String = body) -> [(name: String, text: String)] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let list = "http://schemas.openxmlformats.org/package/2006/relationships"
    let relation = { (id: String, type: String, target: String) in
      "<Relationship Id='\(id)' Type='\(office)/\(type)' Target='\(target)'/>"
    }
    return [
      ("docProps/custom.xml", "<kept>program</kept>"),
      (
        "_rels/.rels",
        "<Relationships xmlns='\(list)'>\(relation("r", "officeDocument", "word/document.xml"))</Relationships>"
      ),
      (
        "word/document.xml",
        "<w:document xmlns:w='\(namespace)'><w:body>\(body)<w:sectPr w:rsidR='00AB'/></w:body></w:document>"
      ),
      (
        "word/_rels/document.xml.rels",
        "<Relationships xmlns='\(list)'>\(relation("f", "footnotes", "footnotes.xml"))</Relationships>"
      ),
      (
        "word/footnotes.xml",
        "<w:footnotes xmlns:w='\(namespace)'><w:footnote w:id='2'><w:p><w:r><w:t>A/1.</w:t></w:r></w:p></w:footnote></w:footnotes>"
      ),
      ("word/media/image1.png", "\u{1}\u{2} no image"),
    ]
  }

  private func inSandbox(_ body: (Sandbox, URL) throws -> Void) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let file = sandbox.folder.appending(path: "draft.docx")
    try Data(Self.package()).write(to: file)
    try body(sandbox, file)
  }

  private func texts(_ bytes: [UInt8], _ reading: Importer.Tracked) throws -> [String] {
    try Importer(options: .init(language: .english, tracked: reading)).read(bytes).resolution.paragraphs.map(\.text)
  }

  @Test("--fix tracks its changes, in the formats of the runs, and touches no other part")
  func fix() throws {
    try inSandbox { sandbox, file in
      let before = try Self.package()
      let run = try sandbox.run(["travaux", "check", "--fix", "--author", "A. Editor", "draft.docx"])
      #expect(run.output.hasSuffix("draft.docx: no findings\n"))
      let after = Array(try Data(contentsOf: file))
      let mended = [
        "The General Assembly,", "Recalling the programme of tide mills,", "Noting that 40 per cent are at work,",
        "Notes the 30 per cent at rest;", "Decides to remain seized of the matter.",
      ]
      #expect(try texts(after, .proposed) == mended)
      #expect(try texts(after, .original) == texts(before, .original))

      for name in Self.parts().map(\.name) where name != "word/document.xml" {
        #expect(try Self.part(name, of: after) == Self.part(name, of: before), "\(name)")
      }
      let main = try Self.part("word/document.xml", of: after)
      let changes = "w:author=\"A. Editor\"><w:r>"
      #expect(main.contains(changes + "<w:delText xml:space=\"preserve\">pro</w:delText>"))
      #expect(main.contains(changes + "<w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">gram</w:delText>"))
      #expect(
        main.contains("<w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r>"))
      #expect(main.contains("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
      #expect(main.hasSuffix("<w:sectPr w:rsidR='00AB'/></w:body></w:document>"))

      try sandbox.run(["travaux", "check", "--fix", "draft.docx"])
      #expect(Array(try Data(contentsOf: file)) == after)
    }
  }

  @Test("a finding is placed by its paragraph in the file and in the resolution, not by a line of the decoded text")
  func places() throws {
    try inSandbox { sandbox, _ in
      let text = try sandbox.run(["travaux", "check", "draft.docx"]).output
      #expect(text.contains("draft.docx, paragraph 2: warning PP1 “program” is spelt “programme” [spelling]\n"))
      #expect(text.contains("\n¶2 │ Recalling the program of tide mills,\n   │               ^^^^^^^\n"))
      let json = try sandbox.run(["travaux", "check", "draft.docx", "--format", "json"]).output
      #expect(json.contains("\"file_paragraph\" : 2"))
      let annotations = try sandbox.run(["travaux", "check", "draft.docx", "--format", "github"]).output
      #expect(annotations.hasPrefix("::warning file=draft.docx,title=spelling PP1::"))
      #expect(!(try sandbox.run(["travaux", "check", "draft.docx", "--format", "sarif"]).output.contains("startLine")))
    }
  }

  @Test("--diff shows the corrections and leaves the file")
  func preview() throws {
    try inSandbox { sandbox, file in
      let run = try sandbox.run(["travaux", "check", "--fix", "--diff", "draft.docx"])
      #expect(run.output.contains("\n-Recalling the program of tide mills,\n"))
      #expect(run.output.contains("\n+Recalling the programme of tide mills,\n"))
      #expect(Array(try Data(contentsOf: file)) == (try Self.package()))
      let refused = try sandbox.run(["travaux", "check", "--fix", "--tracked", "original", "draft.docx"])
      #expect(refused.status == 2)
    }
  }

  @Test("an untracked difference from the official text is listed, a tracked one is not")
  func untracked() throws {
    try inSandbox { sandbox, file in
      let insertion = #"<w:ins w:id="7".*?</w:ins>"#
      let text = Self.body.replacingOccurrences(of: insertion, with: "", options: .regularExpression)
      try Data(Self.package(text)).write(to: sandbox.folder.appending(path: "official.docx"))
      try sandbox.run(["travaux", "check", "--fix", "draft.docx"])
      let faithful = try sandbox.run(["travaux", "check", "draft.docx", "--base", "official.docx"])
      #expect(faithful.output.contains("draft.docx, all changes rejected: no findings"))
      let main = try Self.part("word/document.xml", of: Array(Data(contentsOf: file)))
      let edited = try ZipWriter.replacing(
        "word/document.xml", by: Array(main.replacing("at rest;", with: "at anchor;").utf8),
        in: Array(Data(contentsOf: file)))
      try Data(edited).write(to: file)
      let run = try sandbox.run(["travaux", "check", "draft.docx", "--base", "official.docx"])
      #expect(run.output.contains("OP1 Untracked, from the official text OP1: “rest” → “anchor” [untracked-change]"))
      #expect(!run.output.contains("programme"))
      #expect(run.status == 1)
    }
  }
}
