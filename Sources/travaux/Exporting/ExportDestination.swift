/// Where exported texts go: one stream for all, or a file each in a folder.
enum ExportDestination {
  case stream
  case file(String)
  case folder(String)

  /// A path that ends in a slash, or where there is a folder, is a folder; none is standard output.
  init(_ path: String?) {
    switch path {
    case nil, "-": self = .stream
    case let path? where path.hasSuffix("/") || FileSystem.isFolder(path): self = .folder(path)
    case let path?: self = .file(path)
    }
  }

  /// Writes the texts, and tells how many. A file that cannot be written whole is not left behind.
  func write(_ texts: ExportSelection, as form: some ExportForm) throws -> Int {
    try check(texts.count, form)
    var progress = Progress("exporting", total: texts.count)
    defer { progress.finish() }
    switch self {
    case .stream:
      try texts.visit { StandardStream.output.write(try form.bytes(of: $0)) }
    case .file(let path):
      let file = try OutputFile(path)
      try texts.visit { text in
        try file.write(form.bytes(of: text))
        progress.advance()
      }
      try file.finish()
    case .folder(let path):
      try texts.visit { text in
        try FileSystem.write(form.bytes(of: text), below: path, [text.branch, "\(text.fileName).\(form.ending)"])
        progress.advance()
      }
    }
    return texts.count
  }

  private func check(_ count: Int, _ form: some ExportForm) throws(Failure) {
    if case .folder = self { return }
    guard count <= 1 || form.isSequential else {
      throw Failure(
        .usage, "\(count) texts do not fit into one .\(form.ending) file",
        hint: "name a folder: --output FOLDER/, or choose one language with --language")
    }
    if case .stream = self, !form.isSequential, StandardStream.output.isTerminal {
      throw Failure(
        .usage, "a .\(form.ending) file is not shown on a terminal", hint: "write it to a file with --output FILE")
    }
  }
}
