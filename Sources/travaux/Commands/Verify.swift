import ArgumentParser
import Renderers
import ResolutionStore

struct Verify: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that the archive is sound.",
    discussion: """
      Reads every text and tells what is not as it must be: texts that are missing or not in canonical form, sources \
      without a digest, tags, branches and generated pages that are not what the texts and decisions give (and so \
      trailers and the order of chains), caches of another state, texts of an import that was cut short. With --repair, \
      what follows from sound texts is made anew; texts themselves are never touched. `git fsck --strict` in the \
      archive's folder checks the objects.

      Exit code 1 when something is left that is not sound.
      """)

  @Flag(name: .long, help: "Mend what follows from the texts and decisions.")
  var repair = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Verify>

  func run() throws {
    let store = try archive.open()
    var faults = try store.verify()
    let found = faults
    if repair, faults.contains(where: \.isDerived), !faults.contains(where: { $0.kind == .text }) {
      try store.repair { texts, decisions throws(ArchiveError) in
        try Placing.placement(of: texts, decisions).topics
      }
      faults = try store.verify()
    }
    let left = Set(faults)
    let report = VerificationReport(
      faults: found.map { fault in
        .init(
          kind: fault.kind.rawValue, subject: fault.subject, message: fault.message, isDerived: fault.isDerived,
          isMended: !left.contains(fault))
      })
    if output.format == .json {
      try output.show(json: EncodedVerification(report))
    } else {
      try output.show(VerificationLayout().lay(out: report))
    }
    guard !faults.contains(where: { $0.kind != .source }) else { throw Failure.difference }
  }
}
