/// What is read of a ZIP archive that a stranger packed.
package struct ArchiveLimits: Hashable, Sendable {
  /// The most entries an archive may list; more is refused. Word files have 15 to 200. Default 10,000.
  package var entries = 10_000
  /// The largest part in bytes unpacked; a larger one is refused. The text of 1,000 pages takes 10 MiB. Default 32 MiB.
  package var partSize = 32 << 20
  /// How many times larger than packed a part may become, once it is larger than `ratioFloor`; DEFLATE can reach 1,032,
  /// the XML of real documents 10 to 60. Default 250.
  package var ratio = 250
  /// The size in bytes under which no ratio is suspect. Default 1 MiB.
  package var ratioFloor = 1 << 20

  package init() {}
}
