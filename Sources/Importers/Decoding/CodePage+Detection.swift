import LanguagePacks
import ResolutionModel

// Bytes say nothing of their code page; the words they make do:
//     CF F0 E8 E7 FB E2 E0 E5 F2   Windows-1252: Ïðèçûâàåò   Windows-1251: Призывает   Windows-1256: دًèçûâàهٍ
extension CodePage {
  /// How many bytes are looked at.
  private static let looked = 20_000

  /// The code page in which most of the text's words are small words of one of its languages; Windows-1252 where none
  /// makes words.
  init(of bytes: ArraySlice<UInt8>) {
    let start = bytes.prefix(CodePage.looked)
    var best = (page: CodePage.windows1252, words: 0)
    for page in CodePage.allCases {
      let words = page.smallWords(in: start)
      if words > best.words { best = (page, words) }
    }
    self = best.page
  }

  /// The languages written in the page.
  private var languages: [Language] {
    switch self {
    case .windows1252: [.english, .french, .spanish]
    case .windows1251: [.russian]
    case .windows1256: [.arabic]
    }
  }

  private func smallWords(in bytes: ArraySlice<UInt8>) -> Int {
    let small = Set(languages.flatMap { LanguagePack.pack(for: $0).functionWords })
    let words = decode(bytes).lowercased().unicodeScalars.split { !$0.properties.isAlphabetic }
    return words.count { small.contains(String($0)) }
  }
}
