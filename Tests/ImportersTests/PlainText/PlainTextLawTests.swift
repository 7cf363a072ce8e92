import Foundation
import LanguagePacks
import ResolutionModel
import Testing

@testable import Importers

/// Nothing is lost and nothing invented: every letter and figure of the lines that are no furniture is in the model or in
/// a warning, and the model has no other.
@Suite struct PlainTextLawTests {
  @Test(arguments: SeriesTruth.names)
  func holdsForTheSeries(name: String) throws {
    try Law.check(String(decoding: SeriesTruth.source("text", "\(name).txt"), as: UTF8.self), name)
  }

  @Test(arguments: [
    "The General Assembly,\n1. Urges [all] millers (US: delete) to bake;\n(a) One loaf;\n9. Two;\n\nfin",
    "words before\n\nThe Security Council,\nHaving heard the millers,\nDecides to bake bread.\nmore words\n_____\n1 A note.",
    "L’Assemblée générale,\n1. Prie les meuniers1 de moudre2 ;\n_____\n1 Note une.\n3 Note trois.",
  ])
  func holdsForRaggedTexts(text: String) throws { try Law.check(text, text) }

  /// The other half of the law: furniture is furniture.
  @Test func furnitureIsNoText() throws {
    for name in SeriesTruth.names {
      let text = String(decoding: try SeriesTruth.source("text", "\(name).txt"), as: UTF8.self)
      for line in try Law.furniture(of: text) where !line.contains(where: \.isNumber) { #expect(line.count < 120) }
    }
  }
}

/// The corpus's old texts and seed series; skipped where there is none.
@Suite(.enabled(if: PlainTextCorpus.files != nil, "TRAVAUX_CORPUS names no corpus"))
struct PlainTextCorpusTests {
  @Test func everyTextIsAValidResolutionWithAllItsLetters() throws {
    let files = try #require(PlainTextCorpus.files)
    #expect(files.count > 90)
    for file in files {
      let document = try Importer().read([UInt8](Data(contentsOf: file)))
      #expect(document.resolution.problems.isEmpty, "\(file.lastPathComponent)")
      #expect(document.resolution.paragraphs.contains { $0.kind == .formula }, "\(file.lastPathComponent)")
      try Law.check(document.source, file.lastPathComponent)
    }
  }

  /// Paragraphs are numbered where the source numbers them, and the year is known.
  @Test func oldTextsHaveTheirNumbersAndYear() throws {
    for file in try #require(PlainTextCorpus.files) where file.lastPathComponent.hasPrefix("S_RES_") {
      let resolution = try Importer().read([UInt8](Data(contentsOf: file))).resolution
      let year = file.lastPathComponent.split(separator: "_")[3]
      let printed = "\(resolution.adopted?.description ?? "") \(resolution.symbol?.description ?? "")"
      #expect(printed.contains(year), "\(file.lastPathComponent)")
      let numbers = resolution.paragraphs.compactMap { paragraph in
        paragraph.depth == 0 && paragraph.kind == .operative
          ? paragraph.label.flatMap(OperativeLabel.init)?.number : nil
      }
      #expect(numbers == numbers.sorted(), "\(file.lastPathComponent): \(numbers)")
    }
  }
}

enum PlainTextCorpus {
  static let files: [URL]? = {
    guard let corpus = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"] else { return nil }
    let found = ["txt", "seed-series"].flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(
        at: URL(fileURLWithPath: corpus).appendingPathComponent(folder), includingPropertiesForKeys: nil)) ?? []
    }
    return found.isEmpty ? nil : found.sorted { $0.path < $1.path }
  }()
}

private enum Law {
  static func check(_ text: String, _ name: String) throws {
    let document = try PlainTextSample.read(text)
    let reading = try Self.reading(of: text)
    var source = Letters(withFigures: true)
    for index in reading.roles.indices where [.paragraph, .note, .body].contains(reading.roles[index]) {
      source.add(reading.printed.text.string(line: index))
    }
    // A mark that is missing in the text is none of the model's making.
    var texts = Letters(withFigures: true)
    texts.add(document.resolution, markers: false)
    #expect(texts.missing(from: source).isEmpty, "\(name) has more: \(texts.missing(from: source))")
    var model = Letters(withFigures: true)
    model.add(document.resolution, markers: true)
    let all = model.adding(document.warnings.map(\.message))
    #expect(source.missing(from: all).isEmpty, "\(name) lost: \(source.missing(from: all))")
  }

  static func furniture(of text: String) throws -> [String] {
    let reading = try reading(of: text)
    let other: Set<LineRole> = [.paragraph, .note, .body, .particulars, .closing]
    return reading.roles.indices.filter { !other.contains(reading.roles[$0]) }
      .map { reading.printed.text.string(line: $0) }
  }

  private static func reading(of text: String) throws -> PlainTextReading {
    let source = SourceText(text)
    let language = TextLanguage.detect(source, most: PlainTextThresholds().languageLines)
    return try #require(PlainTextReading(PrintedText(source, pack: LanguagePack.pack(for: language))))
  }
}

extension Letters {
  /// Labels, texts, cells and notes; each note's marker as often as it is printed: at its text and at each call.
  fileprivate mutating func add(_ resolution: Resolution, markers: Bool) {
    var notes: Set<String> = []
    for paragraph in resolution.paragraphs {
      add(paragraph.label ?? "")
      add(paragraph.text)
      for cell in paragraph.table?.rows.joined() ?? [].joined() { add(cell.text) }
      for note in paragraph.notes {
        let isNew = notes.insert(note.marker + " " + note.text).inserted
        if isNew { add(note.text) }
        if markers { add(isNew ? note.marker + note.marker : note.marker) }
      }
    }
  }
}
