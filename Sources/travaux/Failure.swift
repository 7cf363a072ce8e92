import ArgumentParser
import Importers
import ResolutionModel
import ResolutionStore

/// A failure as the person at the keyboard sees it: what, where, what to do, and the exit code. Every kind of error
/// becomes one here and nowhere else.
struct Failure: Error {
  enum ExitStatus: Int32 {
    case success = 0
    case difference = 1
    case usage = 2
    case unreadableInput = 3
    case archive = 4
    /// What shells report for Ctrl-C.
    case interrupted = 130
  }

  let status: ExitStatus
  let message: String
  let hint: String?

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  /// A silent end with a status, for differences and findings.
  static let difference = Failure(.difference, "")

  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ArchiveError: self = Failure(archive: error)
    default: self = Failure(parsing: error)
    }
  }

  /// Prints the failure and ends the process.
  func exit() -> Never {
    if status == .success {
      if !message.isEmpty { StandardStream.output.write(message + "\n") }
    } else {
      report()
    }
    StandardStream.exit(status.rawValue)
  }

  /// Prints the failure on standard error.
  func report() {
    guard !message.isEmpty else { return }
    let error = StandardStream.error
    error.write(error.styled("error: ", .error) + message + "\n")
    if let hint { error.write(error.styled("hint: ", .success) + hint + "\n") }
  }

  /// Help and version come as errors from the parser, too.
  private init(parsing error: any Error) {
    let text = Travaux.fullMessage(for: error)
    if Travaux.exitCode(for: error) == .success {
      self.init(.success, text)
    } else {
      let plain = text.hasPrefix("Error: ") ? String(text.dropFirst("Error: ".count)) : text
      self.init(.usage, plain)
    }
  }
}
