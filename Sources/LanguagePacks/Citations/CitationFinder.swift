import ResolutionModel

/// Finds the citations in a paragraph: numbers by their print, what they are by the words around, dates shared in lists.
///
/// before: `its resolutions 69/193 and 69/196 of 18 December 2014 and Security Council resolution 1373 (2001)`
/// after: A/RES/69/193 and A/RES/69/196, both of 2014-12-18; S/RES/1373 (2001)
struct CitationFinder {
  fileprivate struct Member {
    let number: CitedNumber
    var date: CalendarDate?
    var dateRange: Range<Int>?
  }

  /// Numbers that follow each other in one list.
  private struct List {
    /// In Chinese not known before the list is read.
    var kind: CitationKind?
    var naming: CitationNaming?
    var members: [Member]
  }

  private let bytes: [UInt8]
  private let words: CitationWords
  private let own: Organ?
  private var list: List?
  /// Where the number before, with its date, ends.
  private var end = 0
  private var found: [Citation] = []

  init(_ text: String, _ words: CitationWords, own: Organ?) {
    bytes = Array(text.utf8)
    self.words = words
    self.own = own
  }

  mutating func citations() -> [Citation] {
    guard bytes.contains(where: { $0.isASCIIDigit || $0 == 0xD9 }) else { return [] }
    for number in CitedNumberScanner(bytes, words).numbers() {
      if case .symbol(let symbol) = number.shape {
        takeSymbol(symbol, number)
      } else if words.putsDateFirst {
        takeNumberAfterDate(number)
      } else {
        takeNumber(number)
      }
    }
    closeList()
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func takeSymbol(_ symbol: Symbol, _ number: CitedNumber) {
    closeList()
    let tail = symbol.isResolution ? CitationTail(after: number, in: bytes, words) : nil
    let date = tail?.dates.first
    found.append(Citation(symbol: symbol, date: date?.date, dateRange: date?.range, range: number.range))
    end = tail?.end ?? number.range.upperBound
  }

  private mutating func takeNumber(_ number: CitedNumber) {
    let gap = CitationGap(bytes[end..<number.range.lowerBound], words)
    let tail = CitationTail(after: number, in: bytes, words)
    let member = Member(number: number, date: tail.dates.first?.date, dateRange: tail.dates.first?.range)
    guard join(member, after: gap) else { return }
    if list?.naming == nil { list?.naming = tail.naming }
    end = tail.end
    if tail.dates.count > 1, list?.members.take(tail.dates) == true { end = tail.dates.last?.range.upperBound ?? end }
  }

  /// Puts the number into the list that goes on, or starts one; false when nothing says that it is a citation.
  private mutating func join(_ member: Member, after gap: CitationGap) -> Bool {
    if list != nil, gap.isJoint {
      list?.members.append(member)
    } else if let head = gap.head {
      closeList()
      list = List(kind: head.kind, naming: head.naming, members: [member])
    } else if let last = list, !gap.hasStop, member.date != nil || member.number.isUnmistakable {
      // Words between the members, such as a title: `55/25 of …, entitled “…”, and 56/120 of …`.
      closeList()
      list = List(kind: last.kind, naming: last.naming, members: [member])
    } else {
      return false
    }
    return true
  }

  private mutating func closeList() {
    guard var closed = list else { return }
    list = nil
    words.putsDateFirst ? closed.members.shareForwards() : closed.members.shareBackwards()
    guard let kind = closed.kind ?? closed.members.last.flatMap({ self.kind(after: $0.number) }) else { return }
    for member in closed.members {
      let symbol = member.number.symbol(kind, closed.naming, own: own, date: member.date)
      guard let symbol else { continue }
      found.append(
        Citation(symbol: symbol, date: member.date, dateRange: member.dateRange, range: member.number.range))
    }
  }
}

extension CitationFinder {
  /// Chinese: organ, date, number, and the word for a resolution after the last number of the list.
  private mutating func takeNumberAfterDate(_ number: CitedNumber) {
    let lead = leadingDate(before: number.range.lowerBound)
    let gap = CitationGap(bytes[end..<max(end, lead?.range.lowerBound ?? number.range.lowerBound)], words)
    let member = Member(number: number, date: lead?.date, dateRange: lead?.range)
    if list != nil, gap.isJoint {
      list?.members.append(member)
    } else {
      let naming = gap.isJointByHead ? list?.naming : gap.lastNaming
      closeList()
      list = List(kind: nil, naming: naming, members: [member])
    }
    end = number.range.upperBound
  }

  /// The date that ends where the number starts, but for the sign for "number" and a title: `2015年9月25日题为…的第`.
  private func leadingDate(before place: Int) -> DateMention? {
    let window = bytes[max(end, place - CitationGap.limit)..<place]
    for start in window.indices where bytes[start].isASCIIDigit && !(start > 0 && bytes[start - 1].isASCIIDigit) {
      guard let mention = words.pack.date(at: start, in: bytes), mention.range.upperBound <= place else { continue }
      let between = bytes[mention.range.upperBound..<place]
      let text = FoldedText(between, folding: words.pack.folding)
      if words.title.longest(in: text) != nil || CitationGap(between, words).marks.isEmpty { return mention }
    }
    return nil
  }

  /// The word after the number or, in a list, after the last one.
  private func kind(after number: CitedNumber) -> CitationKind? {
    guard words.putsDateFirst else { return nil }
    var scan = WordScan(bytes[number.range.upperBound...].prefix(80), words)
    for _ in 0..<12 {
      guard let mark = scan.next(), mark != .stop else { return nil }
      if case .head(let kind, _) = mark { return kind }
    }
    return nil
  }
}

extension [CitationFinder.Member] {
  /// Gives the members, in order, as many dates; false when their numbers differ or one has a date already.
  fileprivate mutating func take(_ dates: [DateMention]) -> Bool {
    guard dates.count == count, dropLast().allSatisfy({ $0.date == nil }) else { return false }
    for (index, date) in dates.enumerated() { (self[index].date, self[index].dateRange) = (date.date, date.range) }
    return true
  }

  /// Gives members without a date that of the next one which has one, where it can be theirs.
  fileprivate mutating func shareBackwards() {
    var shared: (date: CalendarDate?, range: Range<Int>?) = (nil, nil)
    for index in indices.reversed() { shared = share(shared, with: index) }
  }

  /// Gives members without a date that of the one before.
  fileprivate mutating func shareForwards() {
    var shared: (date: CalendarDate?, range: Range<Int>?) = (nil, nil)
    for index in indices { shared = share(shared, with: index) }
  }

  private mutating func share(
    _ shared: (date: CalendarDate?, range: Range<Int>?), with index: Int
  ) -> (date: CalendarDate?, range: Range<Int>?) {
    if self[index].date == nil, let date = shared.date, self[index].number.canShare(date) {
      (self[index].date, self[index].dateRange) = shared
    }
    return (self[index].date, self[index].dateRange)
  }
}
