import XMLTree

/// What the element of a tracked change says: `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`, `w:rPrChange`.
struct TrackedMark: Hashable, Sendable {
  var kind: WordRevision.Kind
  var author: String
  var date: String

  /// Nil for an element that is none of these.
  init?(_ element: XMLElement) {
    switch element.name {
    case "ins", "cellIns": kind = .inserted
    case "del", "cellDel": kind = .deleted
    case "moveFrom": kind = .movedFrom
    case "moveTo": kind = .movedTo
    case "rPrChange": kind = .formatted
    default: return nil
    }
    author = element[attribute: "author"] ?? ""
    date = element[attribute: "date"] ?? ""
  }

  /// The first mark among the children of properties.
  init?(in properties: XMLElement?, besides: String = "") {
    guard let found = properties?.elements.lazy.filter({ $0.name != besides }).compactMap({ TrackedMark($0) }).first
    else {
      return nil
    }
    self = found
  }

  /// Whether what it marks is not there in a reading.
  func isGone(in reading: TrackedReading) -> Bool {
    switch kind {
    case .inserted, .movedTo: reading == .original
    case .deleted, .movedFrom: reading == .proposed
    case .formatted: false
    }
  }
}
