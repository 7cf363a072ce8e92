import LanguagePacks
import ResolutionModel

extension Draft {
  static func citations(
    in resolution: Resolution, _ pack: LanguagePack
  ) -> [(paragraph: Int, citations: [Citation])] {
    resolution.paragraphs.enumerated().compactMap { index, paragraph in
      let found = pack.citations(in: paragraph.text, organ: resolution.organ)
      return found.isEmpty ? nil : (index, found)
    }
  }

  /// Whether a number read as the General Assembly's may be another body's, since nothing around it names the organ:
  /// before 1976 the Assembly used another form, it never came to a thousand resolutions a session, and several bodies
  /// number as it does.
  package func mayBeAnothers(_ citation: Citation) -> Bool {
    guard case .assembly(let session, let number, _) = citation.symbol.form, session.kind == .regular else {
      return false
    }
    if session.number < 31 || number >= 1000 { return true }
    guard let date = citation.date else { return false }
    return SessionCalendar.generalAssembly(session.number)?.contains(date) != true
      && BodySessions.shipped.include(session: session.number, date: date)
  }

  /// Whether the date in front of a citation may be that of the next one, which has none: Chinese puts what a resolution
  /// is about between its date and its number, `2023年7月26日关于第75/233号决议执行情况的第2023/31号决议`.
  package func mayBeDateOf(_ next: Citation?, not citation: Citation, in paragraph: Int) -> Bool {
    guard let next, next.date == nil, let date = citation.dateRange, date.upperBound <= citation.range.lowerBound else {
      return false
    }
    let gap = Array(paragraphs[paragraph].text.utf8.prefix(citation.range.lowerBound).dropFirst(date.upperBound))
    return pack.values("citation", "about").contains { String(decoding: gap, as: UTF8.self).contains($0) }
  }

  /// Whether a further date follows the citation's own at once: `…, en date du 20 décembre 2005 et du 26 avril 2018,
  /// respectivement`. Then it is open which date is whose.
  package func isOneOfSeveral(_ citation: Citation, in paragraph: Int) -> Bool {
    guard let end = citation.dateRange?.upperBound else { return false }
    let text = paragraphs[paragraph].text
    return pack.dates(in: String(Substring(text.utf8.dropFirst(end).prefix(60)))).contains { next in
      !text.utf8.dropFirst(end).prefix(next.range.lowerBound).contains { (0x30...0x39).contains($0) }
    }
  }
}
