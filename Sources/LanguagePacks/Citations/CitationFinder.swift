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
    var kind: CitationKind
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
    let tail = symbol.isResolution ? CitationTail(after: number.range.upperBound, in: bytes, words) : nil
    found.append(Citation(symbol: symbol, date: tail?.date, dateRange: tail?.dateRange, range: number.range))
    end = tail?.end ?? number.range.upperBound
  }

  private mutating func takeNumber(_ number: CitedNumber) {
    let gap = CitationGap(bytes[end..<number.range.lowerBound], words)
    let tail = CitationTail(after: number.range.upperBound, in: bytes, words)
    let member = Member(number: number, date: tail.date, dateRange: tail.dateRange)
    guard join(member, after: gap) else { return }
    if list?.naming == nil { list?.naming = tail.naming }
    end = tail.end
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
    for member in closed.members {
      let symbol = member.number.symbol(closed.kind, closed.naming, own: own, date: member.date)
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
      closeList()
      guard let kind = kind(after: number) else { return }
      list = List(kind: kind, naming: gap.lastNaming, members: [member])
    }
    end = number.range.upperBound
  }

  /// The date that ends where the number starts, but for the sign for "number".
  private func leadingDate(before place: Int) -> DateMention? {
    let window = bytes[max(end, place - 40)..<place]
    for start in window.indices where bytes[start].isASCIIDigit && !(start > 0 && bytes[start - 1].isASCIIDigit) {
      guard let mention = words.pack.date(at: start, in: bytes), mention.range.upperBound <= place else { continue }
      if CitationGap(bytes[mention.range.upperBound..<place], words).marks.isEmpty { return mention }
    }
    return nil
  }

  /// The word after the number or, in a list, after the last one.
  private func kind(after number: CitedNumber) -> CitationKind? {
    var scan = WordScan(bytes[number.range.upperBound...].prefix(240), words)
    var others = 0
    while let mark = scan.next(), mark != .stop, others < 40 {
      if case .head(let kind, _) = mark { return kind }
      others += 1
    }
    return nil
  }
}

extension [CitationFinder.Member] {
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
