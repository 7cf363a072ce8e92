/// A page that needs nothing but itself: style and script stand in it, and its policy lets nothing else run or load.
struct WebPage {
  /// A script of the pages, by its file.
  enum Script: CaseIterable {
    case theme
    case diff

    var source: String {
      switch self {
      case .theme: String(decoding: PackageResources.theme_js, as: UTF8.self)
      case .diff: String(decoding: PackageResources.diff_js, as: UTF8.self)
      }
    }

    /// SHA-256 of the script in Base64; a test holds it against the file.
    var hash: String {
      switch self {
      case .theme: "JWE2sB8KOqajPj+k6qwa+WKvbrUr0IWYXAjFJmXMqU4="
      case .diff: "lnEzXaRqIJ/CeqbNA8kC53Le3eo6WAiQAN8fRSWH7rA="
      }
    }
  }

  static let style = String(decoding: PackageResources.page_css, as: UTF8.self)
  /// SHA-256 of the style in Base64; a test holds it against the file.
  static let styleHash = "pN0rNQIkMiMQFBtOif7hYznqg9ty8sCEUi0KJajI260="

  /// The page's kind, for its style.
  let kind: String
  let title: String
  /// What stands in the page, as HTML.
  let body: String
  var scripts: [Script] = []

  /// The page as HTML.
  func write() throws -> String {
    try PageTemplates.render(
      .shell,
      [
        "kind": kind, "title": title, "body": body, "policy": policy, "style": WebPage.style,
        "scripts": scripts.map(\.source),
      ] as [String: Any])
  }

  private var policy: String {
    let allowed = scripts.map { "'sha256-\($0.hash)'" }.joined(separator: " ")
    return "default-src 'none'; style-src 'sha256-\(WebPage.styleHash)'; "
      + "script-src \(allowed.isEmpty ? "'none'" : allowed); base-uri 'none'; form-action 'none'"
  }
}
