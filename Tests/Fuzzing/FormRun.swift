import ChildProcess
import Foundation
import MutatedSources

/// A run over one form, block by block, which prints its findings as it goes.
struct FormRun {
  let form: SourceForm
  let folders: [String]

  /// Inputs that one child reads; a child reads its stock anew.
  private static let block = 2_000
  /// Seconds that a child may take for a block, and for a single input.
  private static let seconds = (block: 600, input: 10)
  /// Bytes of address space that a child may have.
  private static let memory = 500 << 20

  init(_ form: SourceForm, folders: [String]) {
    self.form = form
    self.folders = folders
  }

  func run(first: UInt64, count: Int) -> [MutationTrial.Breach] {
    var sum = MutationTrial.Outcome()
    for start in stride(from: 0, to: count, by: FormRun.block) {
      let seeds = first + UInt64(start)..<first + UInt64(min(count, start + FormRun.block))
      let outcome = outcome(of: seeds)
      for breach in outcome.breaches { print("\(form.rawValue) \(breach.seed): \(breach.message)") }
      sum.read += outcome.read
      sum.refused += outcome.refused
      sum.breaches += outcome.breaches
    }
    print(
      "\(form.rawValue): seeds \(first) to \(first + UInt64(count) - 1), \(sum.read) read, \(sum.refused) refused, "
        + "\(sum.breaches.count) findings")
    return sum.breaches
  }

  private func outcome(of seeds: Range<UInt64>) -> MutationTrial.Outcome {
    let isOne = seeds.count == 1
    let limits = BoundedCommand.Limits(
      seconds: isOne ? FormRun.seconds.input : FormRun.seconds.block, memoryBytes: FormRun.memory)
    let arguments = ["--block", "--form", form.rawValue, "--seed", "\(seeds.lowerBound)", "--count", "\(seeds.count)"]
    do {
      let output = try BoundedCommand(CommandLine.arguments[0], arguments + folders, limits: limits).run(on: [])
      return try JSONDecoder().decode(MutationTrial.Outcome.self, from: Data(output))
    } catch {
      return isOne ? failed(seeds.lowerBound, error) : halved(seeds)
    }
  }

  /// The outcome of a block in which some input ends the child.
  private func halved(_ seeds: Range<UInt64>) -> MutationTrial.Outcome {
    let middle = seeds.lowerBound + UInt64(seeds.count / 2)
    var outcome = outcome(of: seeds.lowerBound..<middle)
    let rest = self.outcome(of: middle..<seeds.upperBound)
    outcome.read += rest.read
    outcome.refused += rest.refused
    outcome.breaches += rest.breaches
    return outcome
  }

  private func failed(_ seed: UInt64, _ error: any Error) -> MutationTrial.Outcome {
    var outcome = MutationTrial.Outcome()
    outcome.breaches = [MutationTrial.Breach(seed: seed, message: "ends the process: \(error)")]
    return outcome
  }
}
