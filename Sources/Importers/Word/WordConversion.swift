import ChildProcess

/// Turns files of other word processors into `.docx` by LibreOffice, which keeps automatic numbers, notes and tracked
/// changes, as converters to plain text do not.
enum WordConversion: String {
  /// Word 97 to 2003.
  case doc
  /// Rich Text Format.
  case rtf
  /// OpenDocument text.
  case odt

  /// LibreOffice reserves far more addresses than it uses.
  private static let limits = BoundedCommand.Limits(seconds: 120, outputBytes: 64 << 20, memoryBytes: 4 << 30)

  /// The deepest nesting of groups in an RTF file that is handed on: word processors write some twenty, and LibreOffice
  /// takes time and memory for each.
  private static let groupDepthLimit = 250

  /// Settings of LibreOffice under which a document fetches nothing and runs nothing (org.openoffice.Office.Common).
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
    <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
    <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    </oor:items>
    """

  /// The file as `.docx`.
  func docx(of file: [UInt8]) throws(ImportError) -> [UInt8] {
    if self == .rtf, WordConversion.nestsTooDeep(file) {
      throw .unsupported("an RTF file with groups deeper than \(WordConversion.groupDepthLimit)")
    }
    let arguments = [
      "-env:UserInstallation=file://{}/profile", "--headless", "--convert-to", "docx", "--outdir", "{}",
      "{}/source.\(rawValue)",
    ]
    do {
      return try BoundedCommand("soffice", arguments, limits: WordConversion.limits)
        .run(
          on: [
            "source.\(rawValue)": file,
            "profile/user/registrymodifications.xcu": Array(WordConversion.settings.utf8),
          ], writing: "source.docx")
    } catch {
      throw self.error(of: error)
    }
  }

  /// Whether groups in braces nest deeper than the limit; a brace after a backslash is text.
  private static func nestsTooDeep(_ file: [UInt8]) -> Bool {
    var (depth, isEscaped) = (0, false)
    for byte in file {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "{") {
        depth += 1
        if depth > groupDepthLimit { return true }
      } else if byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
      }
    }
    return false
  }

  private var name: String {
    switch self {
    case .doc: "an old Word file"
    case .rtf: "an RTF file"
    case .odt: "an OpenDocument file"
    }
  }

  private func error(of error: CommandError) -> ImportError {
    switch error {
    case .missing:
      .unsupported(
        "\(name), for which LibreOffice is needed; save the document as .docx, or install it with "
          + "`apt-get install libreoffice-writer-nogui`")
    case .timedOut(let seconds): .unsupported("\(name) that takes LibreOffice longer than \(seconds) seconds")
    case .tooMuchOutput(let bytes): .unsupported("\(name) that takes more than \(bytes >> 20) MiB as .docx")
    case .failed, .crashed: .unsupported("\(name) that LibreOffice cannot read; save the document as .docx")
    case .system(let code):
      .unsupported("\(name), but LibreOffice cannot be started (error \(code)); save the document as .docx")
    }
  }
}
