import DraftChecker
import ResolutionModel

/// The catalogue of rules, and one rule in full.
public struct RulesLayout: Sendable {
  public init() {}

  /// A line for every rule.
  public func lay(out rules: [any Rule]) -> StyledDocument {
    let width = rules.map { $0.id.utf8.count }.max() ?? 0
    return StyledDocument(
      rules.map { rule in
        let pad = String(repeating: " ", count: width - rule.id.utf8.count + 2)
        let description = rule.description
        return StyledBlock(
          label: [StyledRun(rule.id, .label), StyledRun(pad)],
          [StyledRun(description.severity.rawValue, description.severity.role), StyledRun("  " + description.summary)])
      })
  }

  /// Everything a rule says of itself.
  public func explain(_ rule: any Rule) -> StyledDocument {
    let description = rule.description
    let languages = description.languages.map(\.code).sorted().joined(separator: ", ")
    let head = [
      StyledBlock(.title, [StyledRun(description.id)]),
      StyledBlock([StyledRun("\(description.severity.rawValue) · \(languages) · \(description.fixes.phrase)", .muted)]),
      StyledBlock([StyledRun(description.summary)], isSpaced: true),
      StyledBlock([StyledRun(description.reason)], isSpaced: true),
      StyledBlock(label: [StyledRun("Source: ", .muted)], [StyledRun(description.source)], isSpaced: true),
    ]
    return StyledDocument(
      head + examples("Flagged", description.flagged, .error) + examples("Accepted", description.accepted, .success))
  }

  private func base(_ example: RuleExample) -> [StyledBlock] {
    guard let base = example.base ?? example.official else { return [] }
    return [
      StyledBlock([StyledRun("against", .muted)], isSpaced: true),
      StyledBlock(.preformatted, indent: 1, [StyledRun(base)]),
    ]
  }

  private func examples(_ title: String, _ examples: [RuleExample], _ role: Role) -> [StyledBlock] {
    examples.flatMap { example in
      [
        StyledBlock(.heading, [StyledRun("\(title) (\(example.language.code))", role)], isSpaced: true),
        StyledBlock(.preformatted, indent: 1, [StyledRun(example.marked)]),
      ] + base(example)
    }
  }
}

extension FixSafety {
  /// What a rule can do about its findings, in words.
  var phrase: String {
    switch self {
    case .none: "corrects nothing"
    case .suggested: "suggests a correction"
    case .safe: "corrected by --fix"
    }
  }
}
