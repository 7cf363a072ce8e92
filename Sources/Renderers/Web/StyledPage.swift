import ResolutionModel

/// Any styled document as a page of its own.
public struct StyledPage: Sendable {
  /// The language of the text in it.
  public var language: Language?

  public init(language: Language? = nil) {
    self.language = language
  }

  public func write(_ document: StyledDocument) throws -> String {
    let title = document.blocks.first { $0.kind == .title }?.runs.map(\.text).joined()
    let body = try PageTemplates.render(
      .plain,
      [
        "language": language?.code ?? "en", "direction": (language ?? .english).direction,
        "content": HTMLWriter().write(document),
      ] as [String: Any])
    return try WebPage(kind: "document", title: title ?? "travaux", body: body).write()
  }
}

extension Language {
  /// The direction of the script, as HTML names it.
  var direction: String { self == .arabic ? "rtl" : "ltr" }
}
