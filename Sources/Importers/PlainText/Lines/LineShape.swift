import ResolutionModel

/// What a line looks like by its signs alone, before anything is known of its place.
enum LineShape: Hashable, Sendable {
  case text
  /// A run of underscores, dashes or the like.
  case rule
  /// A number alone: `7`.
  case number(UInt16)
  /// A page and the number of pages, `2/25`; with a job number or alone.
  case pageOfPages(page: UInt16, of: UInt16)
  /// A job number `03 50268`, `18-18418 (E) 071118`, `GE.11-17059 (E)`, or a bar code's text `*1818418*`.
  case jobNumber
  /// A day as processors write it: `071118`, `01022012`.
  case releaseDate
  /// A document symbol alone: `A/RES/58/135*`.
  case symbol
  /// Signs that separate or say "over": `* * *`, `/…`.
  case separator
}

extension LineShape {
  /// The longest line in bytes that can have a shape other than text: a page's foot with its columns far apart.
  private static let longest = 300

  init(of content: ArraySlice<UInt8>) {
    guard content.count <= LineShape.longest, let first = content.first else {
      self = .text
      return
    }
    self = LineShape.drawn(content) ?? LineShape.counted(content, first: first) ?? LineShape.named(content) ?? .text
  }

  /// Whether only the foot of a page bears it.
  var isFoot: Bool {
    switch self {
    case .pageOfPages, .jobNumber: true
    default: false
    }
  }

  /// Rules and separators: lines without a letter or digit.
  private static func drawn(_ content: ArraySlice<UInt8>) -> LineShape? {
    var strokes = 0
    var separators = 0
    for byte in content {
      switch byte {
      case 0x2D, 0x3D, 0x5F: strokes += 1
      case 0x2A, 0x2F: separators += 1
      case 0x20, 0x2E, 0xE2, 0x80: continue
      // The last bytes of the dashes U+2013 to U+2015; of bullet and ellipsis.
      case 0x93, 0x94, 0x95: strokes += 1
      case 0xA2, 0xA6: separators += 1
      default: return nil
      }
    }
    if strokes >= 5 { return .rule }
    return separators + strokes > 0 || content.count >= 3 ? .separator : nil
  }

  private static func counted(_ content: ArraySlice<UInt8>, first: UInt8) -> LineShape? {
    guard first.isDigit || first == 0x2A || first == 0x28 || first == 0x47 || first == 0x2D else { return nil }
    var tally = FootTally()
    var rest = content.drop { $0 <= 0x20 }
    while !rest.isEmpty {
      let token = rest.prefix { $0 > 0x20 }
      guard tally.take(token) else { return nil }
      rest = rest[token.endIndex...].drop { $0 <= 0x20 }
    }
    return tally.shape
  }

  private static func named(_ content: ArraySlice<UInt8>) -> LineShape? {
    DocumentSymbol.read(content) == nil ? nil : .symbol
  }
}
