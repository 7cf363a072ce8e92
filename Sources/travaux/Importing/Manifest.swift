import ResolutionModel

/// What a person says of files that do not say it themselves, and of the topics that resolutions belong to: a table of
/// comma-separated values, or a list in YAML (`ManifestList`).
///
/// ~~~
/// file,symbol,language,adopted,title,topic,reason
/// scans/mills.txt,A/RES/58/901,en,2003-12-22,Tide mills,,
/// ,A/RES/59/902,,,,tide-mills,the same mills under another name
/// ~~~
/// A row with a file completes its text: `symbol` and `language` stand whatever the file says, `adopted` and `title`
/// where it says nothing. A row with a topic is a decision on its resolution. Other columns are for people.
struct Manifest: Sendable {
  struct Row: Sendable {
    let line: Int
    let file: String?
    let symbol: Symbol?
    let language: Language?
    let adopted: CalendarDate?
    let title: String?
    let topic: String?
    let reason: String

    /// Whether the row says anything about the text itself.
    var completesText: Bool { symbol != nil || language != nil || adopted != nil || title != nil }

    func complete(_ resolution: inout Resolution) {
      if resolution.adopted == nil, let adopted { resolution.adopted = adopted }
      if resolution.title.isEmpty, let title { resolution.title = title }
    }
  }

  private(set) var rows: [Row] = []
  private var rowOfFile: [String: Int] = [:]

  /// One that says nothing.
  init() {}

  /// The files' names count from the folder that the manifest is in.
  init(at path: String) throws(Failure) {
    let bytes = try FileSystem.read(path)
    let list =
      ManifestList.isName(path)
      ? try ManifestList.rows(of: bytes, named: path) : try Manifest.table(bytes, named: path)
    let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
    for fields in list { rows.append(try Manifest.row(fields, path, folder)) }
    for (index, row) in rows.enumerated() {
      if let file = row.file { rowOfFile[FileSystem.absolute(file)] = index }
    }
  }

  /// The files that rows are about, in their order.
  var files: [String] { rows.compactMap(\.file) }

  func row(forFile path: String) -> Row? {
    guard !rowOfFile.isEmpty else { return nil }
    return rowOfFile[FileSystem.absolute(path)].map { rows[$0] }
  }

  private static func table(_ bytes: [UInt8], named path: String) throws(Failure) -> [ManifestFields] {
    let table: CSVTable
    do {
      table = try CSVTable(bytes)
    } catch {
      throw Failure(error.status, "\(path), \(error.message)", hint: error.hint)
    }
    guard table.columns.contains("file") || table.columns.contains("symbol") else {
      throw Failure(
        .unreadableInput, "\(path): the first line names neither a column `file` nor one `symbol`",
        hint: "a manifest starts with a line such as: file,symbol,language,adopted,title,topic,reason")
    }
    return table.rows
  }

  private static func row(_ row: ManifestFields, _ path: String, _ folder: String) throws(Failure) -> Row {
    func value<Value>(_ name: String, _ read: (String) -> Value?) throws(Failure) -> Value? {
      guard let text = row.fields[name] else { return nil }
      if let value = read(text) { return value }
      throw Failure(
        .unreadableInput, "\(path), line \(row.line): ‘\(text)’ is no \(name)", hint: "mend it or leave it empty")
    }
    let file = row.fields["file"].map { $0.hasPrefix("/") ? $0 : folder + "/" + $0 }
    return Row(
      line: row.line, file: file, symbol: try value("symbol") { Symbol($0) },
      language: try value("language") { Language(code: $0) }, adopted: try value("adopted") { CalendarDate(iso: $0) },
      title: row.fields["title"], topic: row.fields["topic"], reason: row.fields["reason"] ?? "")
  }
}
