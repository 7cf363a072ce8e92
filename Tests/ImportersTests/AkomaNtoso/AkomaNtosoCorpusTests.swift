import Foundation
import ResolutionModel
import Testing
import XMLTree

@testable import Importers

/// The official files of the corpus beside the repository; skipped where there is none.
@Suite(.enabled(if: AkomaNtosoCorpus.files != nil, "TRAVAUX_CORPUS names no corpus"))
struct AkomaNtosoCorpusTests {
  @Test func everyFileIsAValidResolutionWithAllItsLetters() throws {
    let files = try #require(AkomaNtosoCorpus.files)
    #expect(files.count > 2000)
    for file in files { try check(file) }
  }

  private func check(_ file: URL) throws {
    let name = file.lastPathComponent
    let bytes = [UInt8](try Data(contentsOf: file))
    let document = try Importer().read(bytes)
    let resolution = document.resolution
    #expect(resolution.problems.isEmpty, "\(name)")
    #expect(document.places.count == resolution.paragraphs.count, "\(name)")
    let lines = document.source.utf8.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    #expect(document.places.allSatisfy { $0.lines.lowerBound >= 1 && $0.lines.upperBound <= lines }, "\(name)")
    #expect(try CanonicalText.read(CanonicalText.write(resolution)) == resolution, "\(name)")
    let markup = Letters.markup(try XMLDocument.read(bytes))
    let model = Letters.model(resolution)
    #expect(model.missing(from: markup).isEmpty, "\(name) has letters of its own: \(model.missing(from: markup))")
    let all = model.adding(document.warnings.map(\.message))
    #expect(markup.missing(from: all).isEmpty, "\(name) lost letters: \(markup.missing(from: all))")
  }
}

enum AkomaNtosoCorpus {
  static let files: [URL]? = {
    guard let corpus = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"] else { return nil }
    let folder = URL(fileURLWithPath: corpus).appendingPathComponent("akn")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    guard let files = found?.filter({ $0.pathExtension == "xml" }), !files.isEmpty else { return nil }
    return files.sorted { $0.path < $1.path }
  }()
}

extension Letters {
  /// The letters of everything between the title and the closing lines.
  static func markup(_ root: XMLElement) -> Letters {
    var letters = Letters()
    var notes: Set<String> = []
    letters.add(root, notes: &notes)
    let prefaces = root.elements.flatMap {
      $0.name == "components" ? $0.descendants("preface") : $0.descendants("preface")
    }
    for preface in prefaces { letters.addLetter(of: preface, isPart: root.descendant("documentCollection") != nil) }
    return letters
  }

  private mutating func add(_ element: XMLElement, notes: inout Set<String>) {
    for node in element.children {
      switch node {
      case .text(let run): add(run.string)
      case .element(let child):
        if ["meta", "coverPage", "preface", "conclusions", "collectionBody"].contains(child.name) { continue }
        let isRepeated =
          child.name == "authorialNote" && !notes.insert((child[attribute: "marker"] ?? "") + child.text).inserted
        if !isRepeated { add(child, notes: &notes) }
      }
    }
  }

  /// The letter of a part and its notes and title are a heading; the title of the whole is none.
  private mutating func addLetter(of preface: XMLElement, isPart: Bool) {
    let numbers = preface.descendants("docNumber")
    let printed = numbers.last?.text.trimmed ?? ""
    guard printed.unicodeScalars.count <= 5, !printed.contains("/") else { return }
    add(printed)
    for note in preface.descendants("authorialNote") { add(note.text) }
    if numbers.count == 1, isPart { for title in preface.descendants("docTitle").prefix(1) { add(title.text) } }
  }
}
