import Foundation
import Testing

/// Git itself calls the driver: an archive's texts and drafts in a repository of their own, as its help says to set up.
struct GitDriverTests {
  /// The two lines of the command's help, with the program's place for its name.
  private static func configure(_ repository: String, _ pattern: String, in sandbox: Sandbox) throws {
    let program = "'\(Sandbox.travaux.path)'"
    for (key, command) in [("command", "git-diff"), ("textconv", "git-textconv")] {
      _ = try sandbox.run(["git", "-C", repository, "config", "diff.travaux.\(key)", "\(program) \(command)"])
    }
    let folder = try sandbox.run(["git", "-C", repository, "rev-parse", "--absolute-git-dir"]).output
      .replacing("FOLDER", with: sandbox.folder.path).trimmingCharacters(in: .newlines)
    try FileManager.default.createDirectory(atPath: folder + "/info", withIntermediateDirectories: true)
    try Data("\(pattern) diff=travaux\n".utf8).write(to: URL(filePath: folder + "/info/attributes"))
  }

  private static func commit(_ text: String, as name: String, in sandbox: Sandbox) throws {
    try Data(text.utf8).write(to: sandbox.folder.appending(path: "drafts-of-mine/\(name)"))
    let git = ["git", "-C", "drafts-of-mine", "-c", "user.name=A", "-c", "user.email=a@example.org"]
    _ = try sandbox.run(git + ["add", name])
    _ = try sandbox.run(git + ["commit", "--quiet", "--message", "draft"])
  }

  private static func draft(_ paragraph: String) -> String {
    """
    The General Assembly,

    Recalling its resolution 61/901 of 20 December 2006 on tide mills,

    1. \(paragraph);

    2. Decides to remain seized of the matter.

    """
  }

  @Test func anArchiveIsShownParagraphByParagraph() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    _ = try sandbox.run(["travaux", "init", "archive"])
    _ = try sandbox.run(["travaux", "import", "series", "--archive", "archive"])
    try Self.configure("archive", "*.md", in: sandbox)
    let shown = try sandbox.run(
      ["git", "-C", "archive", "diff", "A/RES/62/902", "A/RES/63/903", "--", "en.md"])
    #expect(shown.status == 0)
    #expect(shown.output.hasPrefix("diff --travaux a/en.md b/en.md\nA/RES/62/902 → A/RES/63/903"))
    #expect(shown.output.contains("OP4  substantive, softened (Urges → Encourages)"))
  }

  @Test func draftsAreShownAndLogged() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    _ = try sandbox.run(["git", "init", "--quiet", "drafts-of-mine"])
    try Self.configure("drafts-of-mine", "*.txt", in: sandbox)
    try Self.commit(Self.draft("Urges States to keep a book of the tides"), as: "draft.txt", in: sandbox)
    try Self.commit(Self.draft("Encourages States to keep a book of the tides"), as: "draft.txt", in: sandbox)
    let shown = try sandbox.run(["git", "-C", "drafts-of-mine", "diff", "HEAD~1"])
    #expect(shown.output.contains("OP1  substantive, softened (Urges → Encourages)"))
    let log = try sandbox.run(["git", "-C", "drafts-of-mine", "log", "-1", "-p"])
    #expect(log.output.contains("-1. *Urges* States"))
    #expect(log.output.contains("+1. *Encourages* States"))
  }

  @Test func aNewFileIsAllAdded() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    _ = try sandbox.run(["git", "init", "--quiet", "drafts-of-mine"])
    try Self.configure("drafts-of-mine", "*.txt", in: sandbox)
    try Self.commit(Self.draft("Urges States to keep a book of the tides"), as: "draft.txt", in: sandbox)
    let empty = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    let shown = try sandbox.run(["git", "-C", "drafts-of-mine", "diff", empty, "HEAD"])
    #expect(shown.status == 0)
    #expect(shown.output.contains("4 added"))
  }

  @Test func whatIsNoResolutionIsShownAsGitShowsIt() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    _ = try sandbox.run(["git", "init", "--quiet", "drafts-of-mine"])
    try Self.configure("drafts-of-mine", "*.txt", in: sandbox)
    try Self.commit("", as: "notes.txt", in: sandbox)
    try Self.commit("buy rope\n", as: "notes.txt", in: sandbox)
    let shown = try sandbox.run(["git", "-C", "drafts-of-mine", "diff", "HEAD~1"])
    #expect(shown.status == 0)
    #expect(shown.output.contains("+buy rope"))
  }

  @Test func anythingElseThanGitsWordsIsWrongUsage() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let run = try sandbox.run(["travaux", "git-diff", "a", "b"])
    #expect(run.status == 2)
    #expect(run.output.contains("travaux diff OLD NEW"))
  }
}
