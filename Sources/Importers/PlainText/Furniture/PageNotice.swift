import LanguagePacks

/// Recognises what the printer adds for the reader of the paper: "Please recycle".
enum PageNotice {
  static func isOne(_ content: ArraySlice<UInt8>, pack: LanguagePack) -> Bool {
    guard content.count <= 40 else { return false }
    let words = String(decoding: content, as: UTF8.self)
    return pack.values("printed", "notice").contains { words.hasPrefix($0) }
  }
}
