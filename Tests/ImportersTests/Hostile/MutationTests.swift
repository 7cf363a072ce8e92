import MutatedSources
import Testing

/// A short run of what `swift run fuzz` does at length.
@Suite(.timeLimit(.minutes(5))) struct MutationTests {
  @Test(arguments: SourceForm.allCases)
  func damagedSourcesAreRefusedOrReadAsValidResolutions(form: SourceForm) {
    let stock = SourceStock(SourceStock.ours, for: form)
    // Without poppler there is nothing to mutate of PDF files.
    if form == .pdf, stock.isEmpty { return }
    let outcome = MutationTrial(seeds: 1..<41).run(on: stock)
    #expect(outcome.breaches.isEmpty, "\(form): \(outcome.breaches.map { "seed \($0.seed): \($0.message)" })")
    #expect(outcome.read > 0)
    #expect(outcome.read + outcome.refused == 40)
  }

  @Test func theSameSeedGivesTheSameInput() {
    for form in [SourceForm.plain, .docx, .json] {
      let (one, other) = (SourceStock(SourceStock.ours, for: form), SourceStock(SourceStock.ours, for: form))
      #expect(one.input(seed: 77) == other.input(seed: 77))
      #expect(one.input(seed: 77) != one.input(seed: 78))
    }
  }
}
