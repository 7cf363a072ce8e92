import ArgumentParser
import ChildProcess
import Foundation
import MutatedSources

/// Reads mutated sources until one breaks a law of reading.
///
///     swift run -c release fuzz --count 25000 [FOLDER…]
///
/// Every block of inputs is read by a child process with bounds of time and memory, so that a trap or a hang is a
/// finding like any other: the block is halved until one input is left.
@main struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read mutated sources and report what traps, hangs, takes too much memory or comes out invalid.")

  @Option(help: "Inputs of each form.")
  var count = 1_000

  @Option(help: "The seed of the first input; the next ones follow it.")
  var seed: UInt64 = 1

  @Option(help: "Only this form; may be given more than once. All by default.")
  var form: [SourceForm] = []

  @Flag(help: "Write the one input that --form and --seed name to the standard output, and read nothing.")
  var input = false

  @Flag(help: .hidden)
  var block = false

  @Argument(help: "Folders with sources, besides the example series and the fixtures.")
  var folders: [String] = []

  func run() throws {
    let forms = form.isEmpty ? SourceForm.allCases : form
    if input || block {
      try runHere(forms[0])
      return
    }
    var isClean = true
    for form in forms {
      let findings = FormRun(form, folders: folders).run(first: seed, count: count)
      isClean = isClean && findings.isEmpty
    }
    if !isClean { throw ExitCode(1) }
  }

  /// The part of a child, or the one input asked for.
  private func runHere(_ form: SourceForm) throws {
    let stock = SourceStock(SourceStock.ours + folders.map { URL(filePath: $0) }, for: form)
    if input {
      FileHandle.standardOutput.write(Data(stock.input(seed: seed)))
    } else {
      let outcome = MutationTrial(seeds: seed..<seed + UInt64(count)).run(on: stock)
      FileHandle.standardOutput.write(try JSONEncoder().encode(outcome))
    }
  }
}

extension SourceForm: ExpressibleByArgument {}
