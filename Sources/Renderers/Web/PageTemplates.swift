import Mustache

/// The templates of the pages, read once.
///
/// Each opens with `{{% CONTENT_TYPE:TRAVAUX}}`, so that what it puts in is escaped by `HTMLText`: the library's own
/// escaping goes by characters and lets a quotation mark with an accent on it end an attribute. Three braces are for
/// what `HTMLWriter` or another template wrote.
enum PageTemplates {
  enum Name: String, CaseIterable {
    case shell
    case plain
    case diff
  }

  /// What renders `object` in a template.
  static func render(_ name: Name, _ object: Any) throws -> String {
    try loaded.get().render(object, withTemplate: name.rawValue) ?? ""
  }

  static func source(of name: Name) -> String {
    let bytes =
      switch name {
      case .shell: PackageResources.shell_mustache
      case .plain: PackageResources.plain_mustache
      case .diff: PackageResources.diff_mustache
      }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let loaded = Result {
    MustacheContentTypes.register(EscapedHTML(), named: "TRAVAUX")
    var library = MustacheLibrary()
    for name in Name.allCases { try library.register(source(of: name), named: name.rawValue) }
    return library
  }
}

/// Escaping by `HTMLText`.
private struct EscapedHTML: MustacheContentType {
  func escapeText(_ text: String) -> String { HTMLText.escape(text) }
}
