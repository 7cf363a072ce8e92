import LanguagePacks
import ResolutionModel

extension Draft {
  /// The topic the draft goes on with: the one that has its title, else the one most of whose resolutions it cites as
  /// its own, two at least.
  var topic: AdoptedResolutions.Topic? {
    let title = FoldedText.whole(resolution.title, pack.folding)
    if !title.isEmpty {
      let named = adopted.topics.filter { topic in
        topic.titles.contains { FoldedText.whole($0, pack.folding) == title }
      }
      if named.count == 1 { return named[0] }
    }
    let cited = Set(citations.flatMap { $0.citations.map(\.symbol.withoutSuffixes) })
    let shares = adopted.topics.map { topic in (topic: topic, count: topic.members.count { cited.contains($0) }) }
    guard let best = shares.max(by: { $0.count < $1.count }), best.count >= 2,
      shares.count(where: { $0.count == best.count }) == 1
    else { return nil }
    return best.topic
  }

  /// Whether a resolution was adopted before the draft can be.
  func isEarlier(_ symbol: Symbol) -> Bool {
    if symbol == resolution.symbol?.withoutSuffixes { return false }
    if let own = resolution.adopted, let date = adopted.dates[symbol] { return date < own }
    guard let own = ownSession, let session = symbol.session, own.kind == session.kind else { return true }
    return session.number < own.number
  }
}
