import Importers

/// Inputs by their seeds, read one after the other.
package struct MutationTrial: Sendable {
  private let seeds: Range<UInt64>

  package init(seeds: Range<UInt64>) {
    self.seeds = seeds
  }

  package struct Outcome: Codable, Sendable {
    /// How many inputs were read as resolutions, and how many refused with an error.
    package var read = 0
    package var refused = 0
    package var breaches: [Breach] = []

    package init() {}
  }

  /// A law that a reading breaks, and the seed that gives the input again.
  package struct Breach: Codable, Sendable {
    package let seed: UInt64
    package let message: String

    package init(seed: UInt64, message: String) {
      self.seed = seed
      self.message = message
    }
  }

  package func run(on stock: SourceStock) -> Outcome {
    var outcome = Outcome()
    for seed in seeds {
      do {
        let document = try stock.form.read(stock.input(seed: seed))
        outcome.read += 1
        if let breach = ReadingLaws.breach(in: document) {
          outcome.breaches.append(Breach(seed: seed, message: breach))
        }
      } catch {
        outcome.refused += 1
      }
    }
    return outcome
  }
}
