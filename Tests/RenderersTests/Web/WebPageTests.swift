import Testing

@testable import Renderers
@testable import ResolutionStore

/// The policy of a page names its own style and scripts by their hashes.
struct WebPageTests {
  @Test func thePolicyNamesTheStyleThatStandsInThePage() {
    #expect(WebPage.styleHash == Self.hash(WebPage.style))
  }

  @Test(arguments: WebPage.Script.allCases) func thePolicyNamesTheScriptsThatStandInThePage(script: WebPage.Script) {
    #expect(script.hash == Self.hash(script.source))
  }

  @Test func nothingIsLoadedFromElsewhere() throws {
    let page = try WebPage(kind: "x", title: "x", body: "", scripts: [.theme, .diff]).write()
    #expect(page.contains("default-src &#39;none&#39;"))
    for loading in ["src=", "@import", "url(", "<link", "fetch("] { #expect(!page.contains(loading), "\(loading)") }
  }

  private static func hash(_ text: String) -> String {
    let digits = Array(SHA256.hexDigest(of: Array(text.utf8)))
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    return Base64.write(bytes)
  }
}

/// RFC 4648, section 4.
private enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func write(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 { text.append(place <= group.count ? digits[value >> (18 - 6 * place) & 63] : "=") }
    }
    return text
  }
}
