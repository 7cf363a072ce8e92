/// The steps after which a change of the archive can be cut short; tests cut it short after each.
package enum Checkpoint: String, CaseIterable, Sendable {
  case archiveLocked
  case objectsWritten
  case refsLocked
  case looseRefsPacked
  case refsWritten
  case refsReplaced

  package typealias Watch = (Checkpoint) throws(ArchiveError) -> Void
}
