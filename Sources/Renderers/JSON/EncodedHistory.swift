import ResolutionDiff
import ResolutionHistory
import ResolutionModel

/// A paragraph's story as `travaux.history/1`.
public struct EncodedHistory: Encodable, Sendable {
  struct Stage: Encodable, Sendable {
    let symbol: String
    let adopted: String?
    let paragraphs: [String]
    let texts: [String]
    let change: String?
    let shape: String?
    let moved: Bool
    let words: [[EncodedChange.Words]]
    let absences: [String]?
    let decisions: [EncodedDecisions.Lineage]?

    init(_ stage: ParagraphHistory.Stage) {
      symbol = stage.symbol.description
      adopted = stage.adopted?.description
      paragraphs = stage.locators.map(\.description)
      texts = stage.texts
      change = stage.change?.kind.rawValue
      shape = stage.change?.shape.rawValue
      moved = stage.change?.isMoved ?? false
      absences = stage.absences.isEmpty ? nil : stage.absences.map(\.description)
      decisions = stage.decisions.isEmpty ? nil : stage.decisions.map(EncodedDecisions.Lineage.init)
      words = stage.change?.links.map { $0.words.map(EncodedChange.Words.init) } ?? []
    }
  }

  let format = "travaux.history/1"
  let language: String
  let stages: [Stage]

  public init(_ history: ParagraphHistory, in language: Language) {
    self.language = language.code
    stages = history.stages.map(Stage.init)
  }

  enum CodingKeys: CodingKey {
    case format, language, stages
  }
}
