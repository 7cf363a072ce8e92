import ArgumentParser
import DraftChecker
import Renderers

struct Rules: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the drafting rules that `check` applies.")

  @OptionGroup var output: OutputOptions<Rules>

  func run() throws {
    if output.format == .json {
      try output.show(json: EncodedRules(RuleCatalogue.all))
    } else {
      try output.show(RulesLayout().lay(out: RuleCatalogue.all))
    }
  }
}
