import ArgumentParser
import ResolutionModel

extension Language: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(code: argument)
  }
}

/// The language to read in.
struct LanguageOption: ParsableArguments {
  @Option(name: .long, help: "The language: ar, en, es, fr, ru or zh. Default: English where there is one.")
  var language: Language?
}
