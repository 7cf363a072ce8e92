import DraftChecker
import FoundationEssentials
import Renderers

/// Baselines as files.
enum BaselineFile {
  static func read(_ path: String) throws(Failure) -> Baseline {
    let bytes = try FileSystem.read(path)
    do {
      return try JSONDecoder().decode(EncodedBaseline.self, from: Data(bytes)).baseline
    } catch {
      throw Failure(.unreadableInput, "\(path): this is no baseline", hint: "write one with --write-baseline FILE")
    }
  }

  static func write(_ results: [CheckedDraft], to path: String) throws(Failure) {
    var baseline = Baseline()
    for result in results {
      baseline.record(result.report.findings, of: result.file, source: Array(result.document.source.utf8))
    }
    do {
      try FileSystem.write(Array(try JSONText.write(EncodedBaseline(baseline)).utf8), to: path)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.usage, "\(path): cannot be written (\(error))")
    }
  }
}
