import Foundation

// Word processors and PDF fonts write é as e and a combining accent: `e` U+0301 → `é`; and Arabic letters by the shape
// they take in the word: `ﻷ` U+FEF7 → `لأ`.
//
// Foundation's normalisation takes quadratic time on a long text that must change, so it only ever sees one base letter
// with its marks.
extension TypesetLine {
  /// Brings the line into Unicode NFC.
  mutating func compose() {
    guard contains(where: TypesetLine.mayCompose) else { return }
    var set: [Sign] = []
    set.reserveCapacity(signs.count)
    var start = 0
    while start < signs.count {
      // A letter and its marks; or marks alone, where the letter has more than may stand together.
      let most = TypesetLine.startsCluster(signs[start].scalar) ? markLimit + 1 : markLimit
      var end = start + 1
      while end < signs.count, end - start < most, !TypesetLine.startsCluster(signs[end].scalar) { end += 1 }
      if end - start == 1, signs[start].scalar.value < 0x300 {
        set.append(signs[start])
      } else {
        set.append(contentsOf: TypesetLine.composed(signs[start..<end]))
      }
      if end < signs.count, !TypesetLine.startsCluster(signs[end].scalar) {
        let place = signs[end].source.lowerBound
        set.append(Sign(scalar: combiningGraphemeJoiner, source: place..<place))
      }
      start = end
    }
    signs = set
  }

  /// Whether no normalisation ever joins the scalar to what stands before it.
  ///
  /// Below U+0900 only combining marks join; the vowel signs and jamo of later blocks are kept together untested.
  private static func startsCluster(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300: true
    case 0x300..<0x900: scalar.properties.canonicalCombiningClass == .notReordered
    case 0x2000..<0x302A, 0x3041..<0x3099, 0x309B..<0xA66F, 0xAC00..<0xD7A4, 0xF900..<0xFB1E, 0xFB1F..<0xFE20,
      0xFE80..<0xFEFD:
      true
    default: false
    }
  }

  /// Whether a scalar may be part of something that is not in NFC; no for the letters and signs texts are made of.
  private static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x60C..<0x610, 0x61B..<0x64B, 0x660..<0x670, 0x671..<0x6D4: false
    case 0x2002..<0x20D0, 0x3001..<0x302A, 0x4E00..<0xA000, 0xFF00..<0xFFF0: false
    default: true
    }
  }

  private static func composed(_ cluster: ArraySlice<Sign>) -> [Sign] {
    guard let first = cluster.first, let last = cluster.last else { return [] }
    if cluster.count == 1, !hasDecomposition(first.scalar), !isArabicShape(first.scalar) { return [first] }
    let before = String(String.UnicodeScalarView(cluster.map(\.scalar)))
    let normal =
      cluster.contains { isArabicShape($0.scalar) }
      ? before.precomposedStringWithCompatibilityMapping : before.precomposedStringWithCanonicalMapping
    let after = Array(normal.unicodeScalars)
    if after == cluster.map(\.scalar) { return Array(cluster) }
    let whole = first.source.lowerBound..<last.source.upperBound
    return after.enumerated().map { index, scalar in
      Sign(scalar: scalar, source: index == 0 ? whole : whole.upperBound..<whole.upperBound)
    }
  }

  /// Arabic letters as they are drawn at the start, in the midst or at the end of a word, and ligatures of them.
  private static func isArabicShape(_ scalar: Unicode.Scalar) -> Bool {
    (0xFB50...0xFBB1).contains(scalar.value) || (0xFE80...0xFEFC).contains(scalar.value)
  }

  /// Whether a lone scalar may have to give way to another (U+212B Å, the CJK compatibility ideographs).
  private static func hasDecomposition(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x340...0x37E, 0x387, 0x958...0xFFF, 0x1F71...0x1FFF, 0x2000...0x2001, 0x2126...0x212B, 0x2329...0x232A,
      0x2ADC, 0xF900...0xFAFF, 0xFB1D...0xFB4E, 0x1D15E...0x1D1C0, 0x2F800...0x2FA1D:
      true
    default: false
    }
  }
}

/// More marks on one letter are parted by U+034F, so that no text takes long to normalise: Stream-Safe Text Format,
/// UAX #15, section 13.
private let markLimit = 30
private let combiningGraphemeJoiner: Unicode.Scalar = "\u{34F}"
