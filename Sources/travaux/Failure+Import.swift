import Importers
import ResolutionModel

extension Failure {
  /// A file that cannot be read.
  init(_ error: ImportError, file: String) {
    switch error {
    case .empty:
      self.init(.unreadableInput, "\(file): the file is empty", hint: "check that it was downloaded whole")
    case .tooLarge(let limit):
      self.init(
        .unreadableInput, "\(file): larger than \(limit >> 20) MiB",
        hint: "no resolution is that long; is it the right file?")
    case .unsupported(let reason):
      self.init(.unreadableInput, "\(file): \(reason)")
    case .noResolution:
      self.init(
        .unreadableInput, "\(file): no resolution found: neither an enacting formula nor numbered paragraphs",
        hint: "give the text of the resolution itself, from “The General Assembly,” to the closing date")
    case .malformed(let format, let message, let line, let column):
      let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
      self.init(
        .unreadableInput, "\(file)\(place): \(message)",
        hint: "the file is damaged \(format.rawValue); get it again from its source")
    }
  }
}
