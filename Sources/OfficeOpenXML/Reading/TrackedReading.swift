/// Which text a document with tracked changes is read as.
package enum TrackedReading: String, CaseIterable, Hashable, Sendable {
  /// With all changes accepted: what is proposed.
  case proposed
  /// With all changes rejected: what stood before.
  case original
}
