import ResolutionModel

/// Gives topics their names: the earliest title of each as a slug, and where that is taken, with the first symbol.
enum TopicName {
  /// Topics of lines that come in the order of their first resolutions, each with the name it is decided to have.
  static func named(_ lines: [(members: [Dossier], name: String?)]) -> [Topic] {
    var taken = Set(lines.compactMap(\.name))
    var given: Set<String> = []
    return lines.map { members, name in
      let own = name.flatMap { given.insert($0).inserted ? $0 : nil }
      let slug = own ?? free(name ?? base(members), members, &taken)
      let title = members.lazy.map(\.title).first { !$0.isEmpty } ?? ""
      return Topic(slug: slug, title: title, members: members.map(\.symbol))
    }
  }

  /// The earliest title that Latin letters can spell; else the first symbol.
  static func base(_ members: [Dossier]) -> String {
    let titles = members.lazy.flatMap { dossier in
      dossier.texts.sorted { $0.key < $1.key }.map { Slug.of($0.value.title) }
    }
    return titles.first { !$0.isEmpty } ?? symbol(members)
  }

  private static func free(_ base: String, _ members: [Dossier], _ taken: inout Set<String>) -> String {
    if taken.insert(base).inserted { return base }
    let longer = base + "-" + symbol(members)
    var slug = longer
    var number = 2
    while !taken.insert(slug).inserted {
      slug = "\(longer)-\(number)"
      number += 1
    }
    return slug
  }

  private static func symbol(_ members: [Dossier]) -> String {
    members.first.map { Slug.of($0.symbol.description) } ?? ""
  }
}
