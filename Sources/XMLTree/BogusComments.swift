/// Word sets conditions for other programs into its pages, which libxml2 takes for text:
///
///     <![if !supportLists]>1.<![endif]>      →      <!--f !supportLis-->1.<!--ndi-->
///
/// The HTML standard calls them bogus comments (13.2.5.41). Here they become comments of the same length, so that every
/// place in the page stays where it is. `<![CDATA[` is left alone: what stands in it may be text.
enum BogusComments {
  static func closed(in source: [UInt8]) -> [UInt8] {
    var page = source
    var index = 0
    while let start = next(from: index, in: source) {
      guard let end = source[start...].firstIndex(of: 0x3E) else { break }
      index = end + 1
      guard isCondition(source[(start + 3)..<end]), end - start >= 6 else { continue }
      page.replaceSubrange(start + 2..<start + 4, with: [0x2D, 0x2D])
      page.replaceSubrange(end - 2..<end, with: [0x2D, 0x2D])
    }
    return page
  }

  /// The next `<![`.
  private static func next(from index: Int, in source: [UInt8]) -> Int? {
    var index = index
    while let start = source[index...].firstIndex(of: 0x3C) {
      if source[start...].starts(with: "<![".utf8) { return start }
      index = start + 1
    }
    return nil
  }

  /// `if !supportLists]`, `endif]` or, behind a condition that hides nothing, `endif]--`.
  private static func isCondition(_ words: ArraySlice<UInt8>) -> Bool {
    words.starts(with: "if".utf8) || words.starts(with: "endif".utf8) || words.starts(with: "else".utf8)
  }
}
