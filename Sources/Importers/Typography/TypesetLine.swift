import ResolutionModel

/// A line of text being set: its scalars, each with the bytes of the original it stands for.
struct TypesetLine {
  struct Sign {
    var scalar: Unicode.Scalar
    /// UTF-8 bytes of the original; empty for a sign that was put in.
    var source: Range<Int>
  }

  var signs: [Sign] = []

  /// Folds white space, hyphens and invisible marks while it takes the text in.
  init(_ text: String) {
    signs.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let source = offset..<offset + scalar.utf8.count
      offset = source.upperBound
      switch SignClass(scalar) {
      case .space: takeSpace(source)
      case .invisible: break
      case .hyphen: signs.append(Sign(scalar: "-", source: source))
      case .other: signs.append(Sign(scalar: scalar, source: source))
      }
    }
  }

  private mutating func takeSpace(_ source: Range<Int>) {
    if let last = signs.last, last.scalar == " " {
      signs[signs.count - 1].source = last.source.lowerBound..<source.upperBound
    } else if !signs.isEmpty {
      signs.append(Sign(scalar: " ", source: source))
    }
  }

  /// Takes a space off either end.
  mutating func trim() {
    if signs.last?.scalar == " " { signs.removeLast() }
    if signs.first?.scalar == " " { signs.removeFirst() }
  }

  func contains(where test: (Unicode.Scalar) -> Bool) -> Bool { signs.contains { test($0.scalar) } }

  func scalar(at index: Int) -> Unicode.Scalar? { signs.indices.contains(index) ? signs[index].scalar : nil }
}

/// What white-space folding makes of a scalar.
enum SignClass {
  case space, invisible, hyphen, other

  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x21...0x7E, 0xAE...0x61B, 0x61D...0x167F: .other
      case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
      case 0x2010, 0x2011: .hyphen
      case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB:
        .invisible
      default: .other
      }
  }
}
