/// The operations that change files; tests make each of them fail in turn, or end the process before it.
package enum FileStep {
  /// Called before every operation with its name and its path; what it throws is what the operation throws.
  @TaskLocal package static var watch: (@Sendable (_ operation: String, _ path: String) throws(ArchiveError) -> Void)?

  static func reach(_ operation: String, _ path: String) throws(ArchiveError) {
    guard let watch else { return }
    try watch(operation, path)
  }
}
