import ResolutionDiff
import ResolutionModel

/// What is already known of a lineage: the changes from one text to another, by the texts themselves, and the returns.
///
/// Nothing in it is ever out of date: what it is filed under changes with the texts, with people's decisions and with
/// the program. It may be thrown away at any time.
package struct LineageRecord {
  /// What one comparison depends on.
  struct StepKey: Hashable {
    let old: String
    let new: String
    let corrections: UInt64

    init(old: String, new: String, corrections: [PredecessorCorrection]) {
      self.init(old: old, new: new, corrections: StepKey.fingerprint(corrections))
    }

    init(old: String, new: String, corrections: UInt64) {
      (self.old, self.new, self.corrections) = (old, new, corrections)
    }

    /// Whether both texts have names; what has none is not recorded.
    var isKnowable: Bool { !old.isEmpty && !new.isEmpty }

    private static func fingerprint(_ corrections: [PredecessorCorrection]) -> UInt64 {
      var fingerprint = Fingerprint()
      for correction in corrections {
        fingerprint.add(correction.new)
        fingerprint.add("<")
        for old in correction.old { fingerprint.add(old) }
      }
      return fingerprint.value
    }
  }

  /// What was known before.
  let known: Entries
  /// What this lineage needs, known before or not.
  var needed = Entries()

  struct Entries: Equatable {
    var steps: [StepKey: [UInt8]] = [:]
    var returns: [UInt64: [UInt8]] = [:]
  }

  package init() {
    known = Entries()
  }

  init(_ known: Entries) {
    self.known = known
  }

  /// Whether writing it anew would change anything.
  package var hasNews: Bool { known != needed }

  /// Nil where the step is not known, or what is known of it is damaged.
  mutating func changes(_ key: StepKey, _ texts: ChangedTexts) -> [Change]? {
    guard let bytes = known.steps[key] else { return nil }
    var reader = ByteReader(bytes)
    do {
      let changes = try ChangeCoding.changes(from: &reader, texts)
      needed.steps[key] = bytes
      return changes
    } catch {
      return nil
    }
  }

  mutating func add(_ changes: [Change], _ key: StepKey, _ texts: ChangedTexts) {
    guard key.isKnowable else { return }
    var writer = ByteWriter()
    ChangeCoding.write(changes, texts, to: &writer)
    needed.steps[key] = writer.bytes
  }
}
