import Foundation
import ResolutionModel
import Testing

@Suite struct SourceLinesTests {
  private let source = "1. Urges\r\nmillers\n___\nfurniture\nto bake\n\nbread."

  private func place(_ words: [String], lines: ClosedRange<Int>) -> SourcePlace {
    let segments = words.compactMap { word in
      source.range(of: word).map { range in
        let start = source.utf8.distance(from: source.startIndex, to: range.lowerBound)
        return SourcePlace.Segment(source: start..<start + word.utf8.count, text: 0..<word.utf8.count)
      }
    }
    return SourcePlace(lines: lines, segments: segments)
  }

  @Test func furnitureInTheMidstIsLeftOut() {
    let runs = SourceLines(source).runs(of: place(["Urges", "millers", "to bake", "bread."], lines: 1...7))
    #expect(runs == [1...2, 5...5, 7...7])
  }

  @Test func withoutSegmentsAllLines() {
    #expect(SourceLines(source).runs(of: SourcePlace(lines: 2...5)) == [2...5])
    #expect(SourceLines("").runs(of: SourcePlace(lines: 1...1)) == [1...1])
  }

  /// The label that stands on a line of its own.
  @Test func theLabelsLineBelongs() {
    #expect(SourceLines(source).runs(of: place(["millers"], lines: 1...2)) == [1...2])
  }
}
