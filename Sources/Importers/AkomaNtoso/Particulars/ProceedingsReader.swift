import ResolutionModel
import XMLTree

/// Reads the steps a resolution went through.
struct ProceedingsReader {
  let typesetter: Typesetter

  func proceedings(in main: XMLElement) -> [Proceeding] {
    let steps = main.first("meta", "workflow")?.elements.filter { $0.name == "step" } ?? []
    return steps.compactMap(proceeding)
  }

  /// Nil for a step that says nothing: no date, no document, no one who took it.
  private func proceeding(_ step: XMLElement) -> Proceeding? {
    let stage = ProceedingsReader.stages[step[attribute: "outcome"] ?? ""] ?? .other
    let proceeding = Proceeding(
      stage: stage, date: step[attribute: "date"].flatMap(ParticularsReader.date),
      document: text(step, "as"), paragraph: text(step, "refersTo"), actors: text(step, "by"))
    let isEmpty = proceeding.document.isEmpty && proceeding.paragraph.isEmpty && proceeding.actors.isEmpty
    return isEmpty && proceeding.date == nil ? nil : proceeding
  }

  private func text(_ step: XMLElement, _ attribute: String) -> String {
    typesetter.plain(step[attribute: attribute] ?? "")
  }

  private static let stages: [String: Proceeding.Stage] = [
    "draftResolution": .draft, "draftResolutionAdditionalSponsors": .additionalSponsors,
    "recommendedForAdoption": .recommended, "adopted": .adopted,
  ]
}
