import ResolutionModel
import ResolutionStore

/// A generated topic as an archive of its own.
enum GeneratedArchive {
  static func write(_ chain: GeneratedChain, to folder: String) throws {
    let texts = chain.resolutions.map { resolution in
      var resolution = resolution
      resolution.title = "Generated topic"
      return IncomingText(
        resolution, from: SourceFile(name: "generated", bytes: [], format: .akomaNtoso, reader: "generator"))
    }
    try Archive.create(at: folder).record(texts) { texts, _ in
      [Topic(slug: "generated-topic", title: "Generated topic", members: texts.languages.keys.sorted())]
    }
  }
}
