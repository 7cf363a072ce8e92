import ResolutionModel

/// Resolutions joined into topics, by decision or by evidence.
///
/// A decision takes a resolution from the one it would follow, and what follows it goes with it. A second decision
/// about one resolution puts it on a second topic: there the lines meet.
struct TopicForest {
  private let dossiers: [Dossier]
  private let ranks: [Symbol: Int]
  private var sets: DisjointSets
  private var reasons: [Symbol: PlacementReason] = [:]
  private var doubts: [Symbol: [PlacementCandidate]] = [:]
  /// Topics that are decided on but not inferred: by name, or by a resolution that is not there yet.
  private var foreseen: [String: Int] = [:]
  /// What topics are decided to be called, by a resolution of each.
  private var called: [(rank: Int, name: String)] = []
  /// Resolutions with any number in the set of a second topic.
  private var guests: [(rank: Int, host: Int)] = []

  init(_ dossiers: [Dossier]) {
    self.dossiers = dossiers
    ranks = Dictionary(uniqueKeysWithValues: dossiers.enumerated().map { ($1.symbol, $0) })
    sets = DisjointSets(count: dossiers.count)
  }

  /// Joins every resolution with what it is decided to belong to, else with its predecessor.
  mutating func join(_ predecessors: [Predecessor], _ decisions: [TopicDecision]) {
    let decided = Dictionary(grouping: decisions.filter { $0.effect == .membership }, by: \.symbol)
      .mapValues { Set($0.map(\.topic)).sorted() }
    for (rank, dossier) in dossiers.enumerated() {
      if let topics = decided[dossier.symbol], let first = topics.first {
        reasons[dossier.symbol] = .decided(topic: first)
        sets.join(rank, host(of: first))
        guests += topics.dropFirst().map { (rank, host(of: $0)) }
      } else {
        follow(predecessors[rank], rank)
      }
    }
    name(decisions.filter { $0.effect == .name })
    joinNamesakes()
  }

  /// A topic takes up what was put on a topic of that name before there was one.
  private mutating func name(_ decisions: [TopicDecision]) {
    for decision in decisions {
      guard let rank = ranks[decision.symbol] else { continue }
      let name = Slug.of(decision.topic)
      called.append((rank, name))
      if let host = foreseen[name] { sets.join(rank, host) }
    }
  }

  private mutating func follow(_ predecessor: Predecessor, _ rank: Int) {
    let symbol = dossiers[rank].symbol
    reasons[symbol] = predecessor.reason
    if let earlier = predecessor.rank { sets.join(rank, earlier) }
    if !predecessor.candidates.isEmpty { doubts[symbol] = predecessor.candidates }
  }

  /// A number in the set of the topic that a decision names.
  private mutating func host(of topic: String) -> Int {
    let symbol = Symbol(topic)
    if let rank = symbol.flatMap({ ranks[$0] }) { return rank }
    let name = symbol?.description ?? Slug.of(topic)
    if let number = foreseen[name] { return number }
    let number = sets.add()
    foreseen[name] = number
    return number
  }

  /// A name someone decided on means the topic that would have it anyway; of several the one that starts first.
  private mutating func joinNamesakes() {
    var names = foreseen
    for (first, members) in groups().sorted(by: { $0.key < $1.key }) {
      guard let host = names.removeValue(forKey: TopicName.base(members.map { dossiers[$0] })) else { continue }
      sets.join(first, host)
    }
  }

  /// The ranks in each set, rising.
  private mutating func groups() -> [Int: [Int]] {
    var groups: [Int: [Int]] = [:]
    for rank in dossiers.indices { groups[sets.root(of: rank), default: []].append(rank) }
    return groups
  }
}

extension TopicForest {
  mutating func placement() -> Placement {
    var groups = groups()
    for guest in guests {
      let host = sets.root(of: guest.host)
      groups[host] = Set(groups[host, default: []] + [guest.rank]).sorted()
    }
    var names: [Int: String] = [:]
    for (name, number) in foreseen where Symbol(name) == nil {
      let root = sets.root(of: number)
      names[root] = min(names[root] ?? name, name)
    }
    for (rank, name) in called where !name.isEmpty { names[sets.root(of: rank)] = name }
    let lines = groups.map { (members: $1.map { dossiers[$0] }, first: $1.first ?? 0, name: names[$0]) }
    let ordered = lines.sorted { ($0.first, $0.name ?? "") < ($1.first, $1.name ?? "") }
    let topics = TopicName.named(ordered.map { ($0.members, $0.name) })
    return Placement(topics: topics.sorted { $0.slug < $1.slug }, reasons: reasons, doubts: doubts)
  }
}
