import Renderers
import ResolutionModel
import ResolutionStore

/// Reads any number of files into an archive, on all cores, and in bounded memory.
///
/// Every so often what was read is kept in the archive, not yet placed, so that an interrupted import goes on where it
/// was when the same command is given again.
struct BulkReading {
  /// The canonical text held in memory before it is kept, in bytes. Default 32 MiB.
  static let batchSize = 32 << 20
  /// The files read at a time by each thread.
  private static let filesPerJob = 32

  /// Texts read and not yet kept.
  private(set) var pending: [StorableText] = []
  private(set) var failures: [Failure] = []
  private(set) var warnings = WarningTally()
  private(set) var tally = ImportReport.Tally()
  /// The resolutions of all files, known ones too, by the topic the manifest says.
  private(set) var symbols: Set<Symbol> = []
  private(set) var decided: [(symbol: Symbol, row: Manifest.Row)] = []
  private(set) var unchanged: [Symbol: Set<Language>] = [:]
  private(set) var isInterrupted = false
  private var pendingSize = 0

  /// - Parameter archive: where batches are kept; nil holds all of them in memory, for a rehearsal.
  init(_ files: [String], _ reading: FileReading, jobs: Int, into archive: Archive?) throws {
    Interruption.watch()
    var progress = Progress("reading", total: files.count)
    defer { progress.finish() }
    let step = BulkReading.filesPerJob * max(1, jobs)
    for start in stride(from: 0, to: files.count, by: step) {
      let chunk = Array(files[start..<min(start + step, files.count)])
      for file in Parallel.map(chunk, jobs: jobs, reading.read) { take(file, reading.manifest) }
      progress.advance(by: chunk.count)
      isInterrupted = Interruption.isRequested
      if let archive, isInterrupted || pendingSize >= BulkReading.batchSize { try keep(in: archive) }
      if isInterrupted { return }
    }
  }

  private mutating func take(_ file: ReadFile, _ manifest: Manifest) {
    switch file.outcome {
    case .text(let text, let found):
      pending.append(text)
      pendingSize += text.size
      tally.count(text.source.format, text.language, text.symbol)
      warnings.add(found, file: file.path)
      take(text.symbol, file.path, manifest)
    case .known(let texts):
      tally.known += 1
      for text in texts {
        tally.count(text.source.format, text.language, text.symbol)
        unchanged[text.symbol, default: []].insert(text.language)
        take(text.symbol, file.path, manifest)
      }
    case .failed(let failure): failures.append(failure)
    }
  }

  private mutating func take(_ symbol: Symbol, _ path: String, _ manifest: Manifest) {
    symbols.insert(symbol)
    if let row = manifest.row(forFile: path), row.topic != nil { decided.append((symbol, row)) }
  }

  private mutating func keep(in archive: Archive) throws(ArchiveError) {
    guard !pending.isEmpty else { return }
    try archive.keep(pending)
    (pending, pendingSize) = ([], 0)
  }
}
