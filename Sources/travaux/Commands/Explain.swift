import ArgumentParser
import DraftChecker
import Renderers

struct Explain: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain one rule: its reason, its source, what it flags and what it accepts.")

  @Argument(
    help: "The rule's name, as `travaux rules` lists it.", completion: .list(RuleCatalogue.all.map { $0.id }))
  var rule: String

  @OptionGroup var output: OutputOptions<Explain>

  func run() throws {
    guard let rule = RuleCatalogue.rule(rule) else {
      throw Failure(.usage, "no rule is called ‘\(rule)’", hint: "`travaux rules` lists them")
    }
    if output.format == .json {
      try output.show(json: EncodedRules([rule]))
    } else {
      try output.show(RulesLayout().explain(rule))
    }
  }
}
