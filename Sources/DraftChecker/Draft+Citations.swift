import LanguagePacks
import ResolutionModel

extension Draft {
  /// What each paragraph cites, for the paragraphs that cite anything.
  package var citations: [(paragraph: Int, citations: [Citation])] { [] }
}
