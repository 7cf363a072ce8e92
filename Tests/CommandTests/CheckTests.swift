import Foundation
import Testing

/// `check` with the files a person has beside the draft.
@Suite("The command check")
struct CheckTests {
  private static let draft = """
    The General Assembly,
    Recalling the program of tide mills, of which 40 percent are at work,
    1. Notes the [open] register;
    2. Decides to remain seized of the matter.

    """

  private func inSandbox(_ files: [String: String], _ body: (Sandbox) throws -> Void) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    for (name, text) in files {
      let file = sandbox.folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try body(sandbox)
  }

  private func text(_ name: String, _ sandbox: Sandbox) throws -> String {
    try String(contentsOf: sandbox.folder.appending(path: name), encoding: .utf8)
  }

  @Test("the nearest configuration upwards decides about rules, severity, paths and what is ignored")
  func configuration() throws {
    let configuration = """
      fail-on: warning
      rules: {spelling: off, brackets-left: note}
      glossary: [Tide Mills]
      house-rules: [{id: matter, never: [the matter], severity: error, message: say which matter}]
      paths: [{match: "old/**", skip: true}, {match: x.txt, rules: {spelling: error}}]
      ignore: [{rule: house/matter, file: y.txt, reason: agreed so}]
      """
    let files = [".travaux.yml": configuration, "a/b/x.txt": Self.draft, "y.txt": Self.draft, "old/z.txt": Self.draft]
    try inSandbox(files) { sandbox in
      let nested = try sandbox.run(["travaux", "check", "a/b/x.txt"])
      #expect(nested.status == 1)
      #expect(nested.output.contains("a/b/x.txt: 3 errors, 1 warning, 1 note; 2 can be corrected with --fix"))
      #expect(nested.output.contains("say which matter [house/matter]"))
      let plain = try sandbox.run(["travaux", "check", "y.txt", "old/z.txt"])
      #expect(plain.output.contains("y.txt: 1 warning, 1 note; 1 set aside"))
      #expect(!plain.output.contains("z.txt"))
      #expect(plain.status == 1)
    }
  }

  @Test("another body's texts are not held to habits of the United Nations, unless a rule is taken back")
  func otherBody() throws {
    let files = [
      "plain/x.txt": Self.draft, "other/x.txt": Self.draft, "other/.travaux.yml": "body: other",
      "back/x.txt": Self.draft, "back/.travaux.yml": "body: other\nrules: {spelling: on}",
      "path/.travaux.yml": "rules: {spelling: off}\npaths: [{match: \"n/*\", rules: {spelling: on}}]",
      "path/x.txt": Self.draft, "path/n/x.txt": Self.draft,
    ]
    try inSandbox(files) { sandbox in
      var finds: [String: Set<String>] = [:]
      for name in files.keys where name.hasSuffix(".txt") {
        let output = try sandbox.run(["travaux", "check", name]).output
        finds[name] = Set(["spelling", "brackets-left"].filter { output.contains("[\($0)]") })
      }
      #expect(finds["plain/x.txt"] == ["spelling", "brackets-left"])
      #expect(finds["other/x.txt"] == ["brackets-left"])
      #expect(finds["back/x.txt"] == ["spelling", "brackets-left"])
      #expect(finds["path/x.txt"] == ["brackets-left"])
      #expect(finds["path/n/x.txt"] == ["spelling", "brackets-left"])
    }
  }

  @Test(
    "a configuration that is wrong is told with its line",
    arguments: [
      ("body: parish", ".travaux.yml:1: a body is due here"),
      ("rulez: {}", ".travaux.yml:1: ‘rulez’ is not known here"),
      ("rules:\n  speling: off", ".travaux.yml:2: no rule is called ‘speling’"),
      ("rules: {spelling: loud}", ".travaux.yml:1: ‘loud’ is no setting of a rule"),
      ("rules: [spelling]", ".travaux.yml:1: a mapping of keys to values is due here"),
      ("ignore:\n- {rule: spelling}", ".travaux.yml:2: what is ignored needs a rule and a reason"),
      ("house-rules:\n- {id: a, never: [b], one-of: [c]}", ".travaux.yml:2: a house rule asks one thing"),
      ("a: &b [1]\nc: *b", ".travaux.yml:1: anchors and aliases"),
      (String(repeating: "[", count: 5_000), ".travaux.yml:1: the line is longer than 1000 bytes"),
      (String(repeating: "[\n", count: 5_000), ".travaux.yml:33: brackets are nested more than 32 deep"),
      (String(repeating: "- ", count: 400), ".travaux.yml:1: "), ("a: [", ".travaux.yml:"),
      (String(repeating: "# tides\n", count: 10_000), "the file is larger than 64 KB"), ("a: 1\na: 2", "written twice"),
    ])
  func wrong(configuration: String, message: String) throws {
    try inSandbox([".travaux.yml": configuration, "x.txt": Self.draft]) { sandbox in
      let run = try sandbox.run(["travaux", "check", "x.txt"])
      #expect(run.output.contains(message))
      #expect(run.status == 2)
    }
  }

  @Test("--fix writes what --diff shows, in the file's own form, once")
  func fix() throws {
    let carriage = "\u{FEFF}" + Self.draft.replacing("\n", with: "\r\n")
    try inSandbox(["x.txt": Self.draft, "w.txt": carriage]) { sandbox in
      let preview = try sandbox.run(["travaux", "check", "--fix", "--diff", "x.txt"])
      #expect(preview.output.contains("+Recalling the programme of tide mills, of which 40 per cent are at work,"))
      #expect(try text("x.txt", sandbox) == Self.draft)
      _ = try sandbox.run(["travaux", "check", "--fix", "x.txt", "w.txt"])
      let fixed = Self.draft.replacing("program ", with: "programme ").replacing("percent", with: "per cent")
      #expect(try text("x.txt", sandbox) == fixed)
      let other = try Data(contentsOf: sandbox.folder.appending(path: "w.txt"))
      #expect(other == Data(("\u{FEFF}" + fixed.replacing("\n", with: "\r\n")).utf8))
      #expect(try sandbox.run(["travaux", "check", "--fix", "--diff", "x.txt"]).output == "")
    }
  }

  @Test("a baseline leaves out what was there before")
  func baseline() throws {
    try inSandbox(["x.txt": Self.draft]) { sandbox in
      #expect(try sandbox.run(["travaux", "check", "x.txt", "--write-baseline", "base.json"]).status == 0)
      let same = try sandbox.run(["travaux", "check", "x.txt", "--baseline", "base.json", "--fail-on", "note"])
      #expect(same.output == "x.txt: no findings\n")
      let more = "A labor of love.\n" + Self.draft.replacing("register", with: "centers")
      try more.write(to: sandbox.folder.appending(path: "x.txt"), atomically: true, encoding: .utf8)
      let new = try sandbox.run(["travaux", "check", "x.txt", "--baseline", "base.json"])
      #expect(new.output.contains("“centers”"))
      #expect(!new.output.contains("“program”"))
    }
  }

  @Test("--changed-since speaks of touched paragraphs only")
  func changedSince() throws {
    try inSandbox(["x.txt": Self.draft, "sub/y.txt": Self.draft]) { sandbox in
      for words in ["init -q", "add x.txt sub", "-c user.name=a -c user.email=b commit -qm drafts"] {
        #expect(try sandbox.run(["git"] + words.split(separator: " ").map(String.init)).status == 0)
      }
      let files = ["x.txt", "sub/y.txt"]
      let none = try sandbox.run(["travaux", "check", "--changed-since", "HEAD"] + files)
      #expect(none.output == "x.txt: no findings\n\nsub/y.txt: no findings\n\nin all: no findings\n")
      try Self.draft.replacing("[open]", with: "[wide]").write(
        to: sandbox.folder.appending(path: "sub/y.txt"), atomically: true, encoding: .utf8)
      let touched = try sandbox.run(["travaux", "check", "--changed-since", "HEAD", "--format", "github"] + files)
      #expect(touched.output.split(separator: "\n").count == 1)
      #expect(touched.output.hasPrefix("::warning file=sub/y.txt,line=3,endLine=3"))
      let unknown = try sandbox.run(["travaux", "check", "--changed-since", "nowhere", "x.txt"])
      #expect(unknown.status == 2)
      #expect(unknown.output.contains("Git knows no revision ‘nowhere’ here"))
    }
  }

  @Test("--against shows departures from an adopted text")
  func against() throws {
    let base = Self.draft.replacing("2. Decides", with: "2. Condemns the wrecking of weirs;\n3. Decides")
    try inSandbox(["x.txt": Self.draft, "base.txt": base]) { sandbox in
      let run = try sandbox.run(["travaux", "check", "x.txt", "--against", "base.txt"])
      #expect(
        run.output.contains("OP2 has no trace in the draft: “Condemns the wrecking of weirs;” [dropped-paragraph]"))
      #expect(try sandbox.run(["travaux", "check", "x.txt", "--against", "58/135"]).status == 2)
    }
  }
}
