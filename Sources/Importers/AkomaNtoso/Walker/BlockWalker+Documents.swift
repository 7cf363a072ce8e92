import ResolutionModel
import XMLTree

extension BlockWalker {
  /// Walks a whole file: one resolution, or a set of lettered ones.
  mutating func walkDocument(_ root: XMLElement, _ main: XMLElement) {
    if main.name == "documentCollection" {
      for component in root.descendants("component") {
        for statement in component.elements where statement.name == "statement" { walkLetter(statement) }
      }
      return
    }
    walkScope([]) { walker in
      walker.addLetter(of: main)
      walker.walk(main, BlockContext())
    }
    for components in root.elements where components.name == "components" { walk(components, BlockContext()) }
  }

  /// A lettered part of a set of resolutions.
  private mutating func walkLetter(_ statement: XMLElement) {
    let printed = statement.first("preface")?.descendants("docNumber").last.map { typesetter.plain($0.children) } ?? ""
    let letter = DivisionLetter.letter(of: printed, language: typesetter.language)
    walkScope(letter.map { [.part($0)] } ?? []) { walker in
      walker.addLetter(of: statement)
      walker.walk(statement, BlockContext())
    }
  }

  /// The letter of a part, with its title and the notes that hang on it, is its heading.
  private mutating func addLetter(of statement: XMLElement) {
    guard let preface = statement.first("preface") else { return }
    let numbers = preface.descendants("docNumber")
    guard let number = numbers.last,
      DivisionLetter.letter(of: typesetter.plain(number.children), language: typesetter.language) != nil
    else { return addTitleNotes(of: preface) }
    var text = TypesetText(lines: number.line...number.line)
    if numbers.count == 1, let title = preface.descendants("docTitle").first {
      text = typesetter.set(title.children, line: number.line)
    }
    let marks = preface.descendants("authorialNote").map { XMLNode.element($0) }
    text.notes += typesetter.set(marks, line: number.line).notes
    var block = Block(role: .heading, label: typesetter.plain(number.children), text: text)
    block.isDivisionHead = true
    add(block)
  }

  /// Notes on the title have no paragraph to hang on.
  private mutating func addTitleNotes(of preface: XMLElement) {
    for note in preface.descendants("authorialNote") {
      warnings.append(
        ImportWarning(.unplaced, "a footnote on the title: \(typesetter.plain(note.children))", line: note.line))
    }
  }
}
