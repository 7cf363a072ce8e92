import LanguagePacks
import ResolutionModel

extension Planting {
  /// Numbers, signs, openers and what a negotiation leaves.
  static let form: [Planting] = [
    Planting("numbering") { text, number in
      guard let index = text.plain(.operative).dropFirst().rotated(by: number).first else { return nil }
      text.resolution.paragraphs[index].label = "99."
      return index
    },
    edit("terminal-punctuation") { paragraph, language in
      let wrong = language == .chinese ? "。" : "."
      guard let last = paragraph.lastSign, last.range.upperBound == paragraph.text.utf8.count,
        "；;؛".unicodeScalars.contains(last.scalar)
      else { return false }
      paragraph.text = String(decoding: paragraph.text.utf8.prefix(last.range.lowerBound), as: UTF8.self) + wrong
      return true
    },
    Planting("formula-comma") { text, _ in
      guard let index = text.resolution.paragraphs.firstIndex(where: { $0.kind == .formula }),
        text.resolution.paragraphs.contains(where: { $0.kind == .preambular })
      else { return nil }
      text.resolution.paragraphs[index].text.unicodeScalars.removeLast()
      return index
    },
    Planting("footnote-marks") { text, number in
      let noted = text.resolution.paragraphs.indices.filter { text.resolution.paragraphs[$0].notes.count == 1 }
      guard let index = noted.rotated(by: number).first else { return nil }
      let note = text.resolution.paragraphs[index].notes[0]
      text.resolution.paragraphs[index].notes[0] = Footnote(marker: "88", offset: note.offset, text: note.text)
      return index
    },
    Planting("duplicate-paragraph") { text, number in
      guard let index = text.plain(.operative).rotated(by: number).first else { return nil }
      let copy = text.resolution.paragraphs[index]
      text.resolution.paragraphs.insert(copy, at: index + 1)
      return index + 1
    },
    Planting("list-conjunction", [.english, .french, .spanish, .russian]) { text, number in
      let words: [Language: String] = [.english: " and", .french: " et", .spanish: " y", .russian: " и"]
      let paragraphs = text.resolution.paragraphs
      let items = paragraphs.indices.dropLast().filter { index in
        let (item, next) = (paragraphs[index], paragraphs[index + 1])
        return item.kind == .operative && item.depth > 0 && item.divisions.isEmpty && next.depth == item.depth
          && next.kind == item.kind && item.text.hasSuffix(";")
      }
      guard let index = items.rotated(by: number).first, let word = words[text.resolution.language] else { return nil }
      text.resolution.paragraphs[index].text += word
      return index
    },
    append("unbalanced-pairs", Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, " (") })),
    edit("opener-form", [.english, .french, .spanish, .russian, .arabic]) { paragraph, language in
      let openers: [Language: String] = [
        .english: "Recalling", .french: "Rappelant", .spanish: "Recordando", .russian: "ссылаясь на",
        .arabic: "وإذ تشير إلى",
      ]
      let length = LanguagePack.pack(for: language).openerLength(of: paragraph.text, in: .operative)
      guard let opener = openers[language], length > 0 else { return false }
      paragraph.text = opener + String(decoding: paragraph.text.utf8.dropFirst(length), as: UTF8.self)
      paragraph.opener = opener
      return true
    },
    edit("opener-agreement", [.french, .spanish], .preambular) { paragraph, language in
      // The texts are the General Assembly's, which is feminine.
      paragraph.opener = language == .french ? "Préoccupé" : "Preocupado"
      paragraph.text = paragraph.opener + (language == .french ? " par la hausse des marées," : " por las mareas,")
      return true
    },
    Planting("continuation-markers", [.english, .spanish, .french, .russian]) { text, number in
      let openers: [Language: (String, String)] = [
        .english: ("Saluting", "Saluting also the tides,"), .spanish: ("Saludando", "Saludando también las mareas,"),
        .french: ("Saluant", "Saluant également les marées,"),
        .russian: ("приветствуя", "приветствуя также приливы,"),
      ]
      let places = text.plain(.preambular).filter { index in
        let near = [index - 1, index, index + 1].filter(text.resolution.paragraphs.indices.contains)
        return near.allSatisfy {
          !text.resolution.paragraphs[$0].text.hasPrefix(openers[text.resolution.language]?.0 ?? "")
        } && index > 0 && text.resolution.paragraphs[index - 1].kind == .preambular
      }
      guard let index = places.rotated(by: number).first, let words = openers[text.resolution.language]?.1 else {
        return nil
      }
      text.resolution.paragraphs[index].text = words
      text.resolution.paragraphs[index].opener = ""
      return index
    },
    edit("marker-position", [.english], .preambular) { paragraph, _ in
      paragraph.text = "Also recalling the tides,"
      paragraph.opener = "Also recalling"
      return true
    },
    append("brackets-left", Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, " [2050]") })),
    append("negotiation-marks", Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, " (EU, JPN)") })),
    Planting("provisional-labels") { text, number in
      guard let index = text.plain(.operative).dropFirst().rotated(by: number).first,
        let before = text.resolution.paragraphs[index - 1].label, before.hasSuffix(".")
      else { return nil }
      text.resolution.paragraphs[index].label = before.dropLast() + " bis."
      return index
    },
  ]
}
