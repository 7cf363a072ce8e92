import ResolutionModel
import ResolutionStore

extension Failure {
  /// Trouble with the archive, with the way out of it.
  init(archive error: ArchiveError) {
    switch error {
    case .notFound(let path):
      self.init(
        .archive, "no archive at or above \(path)",
        hint: "make one with `travaux init FOLDER`, or name one with --archive or TRAVAUX_ARCHIVE")
    case .ofAnotherUser(let path):
      let folder = FileSystem.absolute(path)
      self.init(
        .archive, "\(path) belongs to another user, and Git opens such folders only on your word",
        hint: "if you trust it: git config --global --add safe.directory '\(folder)'")
    case .notAnArchive(let path):
      self.init(
        .archive, "\(path) is a Git repository, but no archive of resolutions",
        hint: "make an archive of its own with `travaux init FOLDER`")
    case .clone(let path):
      self.init(
        .archive, "\(path) is a clone of an archive that was not taken up yet",
        hint: "`travaux init` in its folder makes it an archive; "
          + "`git fetch origin 'refs/travaux/*:refs/travaux/*'` brings the sources and decisions that a clone leaves out"
      )
    case .newerFormat(let found, let known):
      self.init(
        .archive, "the archive has format \(found), this program knows formats up to \(known)",
        hint: "update travaux; plain git reads the archive meanwhile")
    case .locked(let path, let seconds):
      self.init(
        .archive, "another program has held \(path) for \(seconds) s",
        hint: "wait for it to end; if none is running, delete that file")
    case .unknownSymbol(let symbol, let nearest):
      let list = nearest.map(\.short).joined(separator: ", ")
      self.init(
        .archive, "the archive has no \(symbol)",
        hint: (list.isEmpty ? "" : "nearest: \(list); ")
          + "`travaux topics` lists everything, `travaux import` adds to it")
    case .missingLanguage(let symbol, let language, let available):
      self.init(
        .archive, "\(symbol) is not stored in \(language.code)",
        hint: "it is there in \(available.map(\.code).joined(separator: ", ")): choose with --language")
    case .withoutSymbol(let file):
      self.init(.unreadableInput, "\(file): the text bears no symbol", hint: "say which it is with --symbol")
    case .unstorable(let file, let problems):
      self.init(
        .unreadableInput, "\(file): cannot be stored as read: \(problems.joined(separator: "; "))",
        hint: "`travaux show \(file)` shows how it was read")
    case .damaged(let what):
      self.init(.archive, "the archive is damaged: \(what)", hint: "`git fsck --strict` in its folder says more")
    case .io(let message):
      self.init(.archive, message, hint: "check the folder's permissions and the space left on the disk")
    }
  }
}
