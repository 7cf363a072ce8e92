import ResolutionDiff
import ResolutionModel

/// One change, its paragraphs named by their locators.
struct EncodedChange: Encodable, Sendable {
  struct Opener: Encodable, Sendable {
    let old: String
    let new: String
    let strength: Int?
  }

  struct EncodedLink: Encodable, Sendable {
    let old: String
    let new: String
    let words: [Words]
  }

  struct Words: Encodable, Sendable {
    let op: String
    let text: String
    let oldText: String?
    let wordClass: String

    init(_ run: WordRun) {
      op = run.operation.rawValue
      text = run.text
      oldText = run.oldText
      wordClass = run.wordClass.rawValue
    }

    enum CodingKeys: String, CodingKey {
      case op
      case text
      case oldText = "old_text"
      case wordClass = "class"
    }
  }

  let change: String
  let shape: String
  let old: [String]
  let new: [String]
  let moved: Bool
  let renumbered: Bool
  let opener: Opener?
  let links: [EncodedLink]
  let reasons: [String]

  init(_ change: Change, old oldLocators: [Locator], new newLocators: [Locator]) {
    self.change = change.kind.rawValue
    shape = change.shape.rawValue
    old = change.old.map { oldLocators[$0].description }
    new = change.new.map { newLocators[$0].description }
    moved = change.isMoved
    renumbered = change.isRenumbered
    opener = change.opener.map { Opener(old: $0.old, new: $0.new, strength: $0.strength) }
    links = change.links.map { link in
      EncodedLink(
        old: oldLocators[link.old].description, new: newLocators[link.new].description,
        words: link.words.map(Words.init))
    }
    reasons = change.reasons
  }
}
