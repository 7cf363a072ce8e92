import Importers
import ResolutionModel

/// Two texts to compare, in one language.
struct ResolutionPair {
  let old: Resolution
  let new: Resolution

  /// Both texts in the language asked for, else in one that both are in.
  ///
  /// One file given twice is compared with itself: as it was before its tracked changes, and as it proposes.
  init(
    _ old: ResolutionArgument, _ new: ResolutionArgument, language: Language?, tracked: Importer.Tracked = .proposed,
    archive: ArchiveOptions
  ) throws {
    let isOneFile = old.isFile && old.text == new.text && old.text != "-"
    let olds = try old.resolutions(language: language, tracked: isOneFile ? .original : tracked, archive: archive)
    let news = try new.resolutions(language: language, tracked: isOneFile ? .proposed : tracked, archive: archive)
    if let shared = Set(olds.keys).intersection(news.keys).min(), let old = olds[shared], let new = news[shared] {
      (self.old, self.new) = (old, new)
      return
    }
    guard let old = olds.min(by: { $0.key < $1.key })?.value, let new = news.min(by: { $0.key < $1.key })?.value else {
      throw Failure(.archive, "nothing to compare")
    }
    throw Failure(
      .usage, "the two texts are in different languages (\(old.language.code), \(new.language.code))",
      hint: "compare texts of one language; --language tells the reader what it could not see")
  }
}
