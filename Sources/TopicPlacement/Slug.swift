import ResolutionModel

/// The name of a topic's branch.
enum Slug {
  /// The longest slug made of a title, in bytes; longer ones end at a word.
  private static let limit = 72

  /// Lower-case ASCII letters and digits of a text, its words joined by hyphens; empty for a text in another script.
  static func of(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if let plain = plain(scalar) {
        word += plain
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return joined(words + (word.isEmpty ? [] : [word]))
  }

  private static func joined(_ words: [String]) -> String {
    var slug = ""
    for word in words {
      let longer = slug.isEmpty ? String(word.prefix(limit)) : slug + "-" + word
      guard longer.utf8.count <= limit else { break }
      slug = longer
    }
    return slug
  }

  /// The letters a Latin letter is written with where there are no accents; nil for what is no letter or digit.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "à", "á", "â", "ã", "ä", "å": "a"
    case "ç": "c"
    case "è", "é", "ê", "ë": "e"
    case "ì", "í", "î", "ï": "i"
    case "ñ": "n"
    case "ò", "ó", "ô", "õ", "ö", "ø": "o"
    case "ù", "ú", "û", "ü": "u"
    case "ý", "ÿ": "y"
    case "æ": "ae"
    case "œ": "oe"
    case "ß": "ss"
    default: nil
    }
  }
}
