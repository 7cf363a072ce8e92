/// Why a program gave no output.
package enum CommandError: Error, Hashable, Sendable {
  /// There is no such program in the search path, or it may not be run.
  case missing
  /// It had not finished after so many seconds and was killed.
  case timedOut(seconds: Int)
  /// It wrote more than so many bytes and was killed.
  case tooMuchOutput(bytes: Int)
  /// It ended with an exit status other than 0; what it wrote to its standard error, at most 4 KiB.
  case failed(status: Int, message: String)
  /// It was ended by a signal, as happens when it has no more memory.
  case crashed(signal: Int)
  /// The system gave no file, pipe or process; its error number.
  case system(code: Int)
}
