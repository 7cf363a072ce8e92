import Foundation
import Testing

/// The files of Examples/ci, run on a repository in which one paragraph of one of two drafts was touched.
@Suite("Continuous integration")
struct ContinuousIntegrationTests {
  private static let folder = Sandbox.root.appending(path: "Examples/ci")

  private static let draft = """
    The General Assembly,
    Recalling the program of tide mills,
    1. Notes the [open] register;
    2. Decides to remain seized of the matter.

    """

  private func inRepository(_ body: (Sandbox) throws -> Void) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try git("init -q -b main", in: sandbox)
    for name in ["a.txt", "b.txt"] { try write(Self.draft, name, sandbox) }
    try git("add a.txt b.txt", in: sandbox)
    try git("-c user.name=a -c user.email=b commit -qm drafts", in: sandbox)
    try git("switch -qc change", in: sandbox)
    try write(Self.draft.replacing("[open]", with: "[wide]"), "b.txt", sandbox)
    try body(sandbox)
  }

  private func write(_ text: String, _ name: String, _ sandbox: Sandbox) throws {
    try text.write(to: sandbox.folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  private func git(_ words: String, in sandbox: Sandbox) throws {
    let run = try sandbox.run(["git"] + words.split(separator: " ").map(String.init))
    try #require(run.status == 0, "\(run.output)")
  }

  /// Runs a line of shell with the program under test in the search path.
  private func shell(_ script: String, _ variables: [String: String] = [:], in sandbox: Sandbox) throws -> (
    output: String, status: Int32
  ) {
    let programs = Sandbox.travaux.deletingLastPathComponent().path
    let settings = variables.sorted { $0.key < $1.key }.map { "export \($0.key)='\($0.value)'" }
    let lines = ["export PATH='\(programs)':$PATH"] + settings + [script]
    return try sandbox.run(["bash", "-c", lines.joined(separator: "\n")])
  }

  private func text(_ name: String) throws -> [String] {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8).components(separatedBy: "\n")
  }

  @Test("the script names the touched paragraph alone")
  func script() throws {
    try inRepository { sandbox in
      let run = try shell("'\(Self.folder.path)/check-drafts' main -- --format github --fail-on warning", in: sandbox)
      #expect(run.output.hasPrefix("::warning file=b.txt,line=3,"))
      #expect(run.output.split(separator: "\n").count == 1)
      #expect(run.status == 1)
      let none = try shell("'\(Self.folder.path)/check-drafts' main '*.docx'", in: sandbox)
      #expect(none.output == "No draft was touched since main.\n")
      #expect(none.status == 0)
      #expect(try shell("'\(Self.folder.path)/check-drafts' nowhere", in: sandbox).status != 0)
    }
  }

  @Test("the action's step")
  func action() throws {
    let lines = try text("action.yml")
    let start = try #require(lines.firstIndex { $0.hasSuffix("run: |") })
    let step = lines[(start + 1)...].joined(separator: "\n")
    try inRepository { sandbox in
      let variables = [
        "GITHUB_ACTION_PATH": Self.folder.path, "SINCE": "main", "FILES": "*.txt *.docx", "FAIL_ON": "error",
      ]
      let run = try shell(step, variables, in: sandbox)
      #expect(run.output.hasPrefix("::warning file=b.txt,line=3,"))
      #expect(run.status == 0)
    }
  }

  @Test("the job for GitLab")
  func gitlab() throws {
    let lines = try text("gitlab-ci.yml")
    let command = try #require(lines.last { $0.contains("ci/check-drafts ") }).replacing(
      "    - ci/", with: "'\(Self.folder.path)'/")
    try inRepository { sandbox in
      let run = try shell("git branch -q FETCH_HEAD main && " + command, in: sandbox)
      #expect(run.output.contains("b.txt: 1 warning"))
      #expect(!run.output.contains("a.txt"))
      #expect(run.status == 0)
    }
  }

  @Test("the hook, as pre-commit calls it")
  func hook() throws {
    let entry = try #require(try text("pre-commit-config.yaml").first { $0.contains("entry: ") })
    let command = entry.components(separatedBy: "entry: ")[1]
    try inRepository { sandbox in
      let run = try shell(command + " a.txt b.txt", in: sandbox)
      #expect(run.output.contains("a.txt: no findings"))
      #expect(run.output.contains("b.txt: 1 warning"))
      #expect(run.status == 0)
    }
  }
}
