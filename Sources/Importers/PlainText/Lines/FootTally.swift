/// Reads the tokens of a line that may be the foot of a page: `18-18418 (E) 071118`, `2/25 23-26236`, `03 50268`.
struct FootTally {
  private var jobs = 0
  private var dates = 0
  private var pages: [(page: Int, of: Int)] = []
  private var numbers: [Int] = []
  /// Two digits that five more may follow: the two halves of `03 50268`.
  private var half: Int?
  private var marks = 0

  /// Takes one token; false when it belongs to no page foot.
  mutating func take(_ token: ArraySlice<UInt8>) -> Bool {
    if let half, token.count == 5, token.decimal != nil {
      jobs += 1
      self.half = nil
      numbers.removeAll { $0 == half }
      return true
    }
    half = nil
    if isJob(token) || isBarCode(token) {
      jobs += 1
    } else if isDate(token) {
      dates += 1
    } else if let pair = pageOfPages(token) {
      pages.append(pair)
    } else if let number = token.decimal, token.count <= 4 {
      numbers.append(number)
      if token.count == 2 { half = number }
    } else if isLanguageMark(token) {
      marks += 1
    } else {
      return isDash(token)
    }
    return true
  }

  /// What the tokens make together; nil when nothing that stands at a page's foot.
  var shape: LineShape? {
    if let pair = pages.first, pages.count == 1, numbers.isEmpty {
      return .pageOfPages(page: UInt16(clamping: pair.page), of: UInt16(clamping: pair.of))
    }
    if jobs > 0, pages.isEmpty, numbers.count <= 1 { return .jobNumber }
    guard jobs == 0, pages.isEmpty, marks == 0 else { return nil }
    if dates > 0, numbers.isEmpty { return .releaseDate }
    if dates == 0, numbers.count == 1 { return .number(UInt16(clamping: numbers[0])) }
    return nil
  }

  /// `18-18418`, `GE.08-14662`.
  private func isJob(_ token: ArraySlice<UInt8>) -> Bool {
    var rest = token
    if rest.starts(with: [0x47, 0x45, 0x2E]) { rest = rest.dropFirst(3) }
    let parts = rest.split(separator: 0x2D, omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 2 && parts[1].count == 5 && parts[0].decimal != nil
      && parts[1].decimal != nil
  }

  /// `*1818418*`.
  private func isBarCode(_ token: ArraySlice<UInt8>) -> Bool {
    token.count >= 6 && token.first == 0x2A && token.last == 0x2A
      && token.dropFirst().dropLast().allSatisfy { $0.isDigit || $0.isUpperASCII }
  }

  /// `071118`, `01022012`: day, month, year.
  private func isDate(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.count == 6 || token.count == 8, token.allSatisfy(\.isDigit) else { return false }
    let day = token.prefix(2).decimal ?? 0
    let month = token.dropFirst(2).prefix(2).decimal ?? 0
    return (1...31).contains(day) && (1...12).contains(month)
  }

  /// `2/25`, the page not beyond the number of pages.
  private func pageOfPages(_ token: ArraySlice<UInt8>) -> (page: Int, of: Int)? {
    let parts = token.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 2, token.count <= 9, let page = parts[0].decimal, let last = parts[1].decimal,
      (1...9999).contains(last), (1...last).contains(page)
    else { return nil }
    return (page, last)
  }

  /// `(E)`: the language of the print.
  private func isLanguageMark(_ token: ArraySlice<UInt8>) -> Bool {
    token.count == 3 && token.first == 0x28 && token.last == 0x29
      && "ACEFGRS".utf8.contains(token[token.startIndex + 1])
  }

  private func isDash(_ token: ArraySlice<UInt8>) -> Bool {
    token.elementsEqual([0x2D]) || token.elementsEqual([0xE2, 0x80, 0x93])
  }
}
