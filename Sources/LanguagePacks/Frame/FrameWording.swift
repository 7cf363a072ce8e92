/// How the lines around a resolution's paragraphs are worded; what readers of unmarked sources need, and comparing does
/// not.
struct FrameWording: Sendable {
  let organs: [OrganWording]
  let masthead: MastheadWording
  let heading: HeadingWording
  let closing: ClosingWording
  let votes: VoteWording
  let divisions: DivisionWording

  init(
    _ data: LanguageData, dates: DateWording, sessions: SessionOrdinals, folding: FoldedText.Folding, wholeWords: Bool
  ) {
    organs = data["organ"].map { OrganWording($0, forms: data.values("organ-form", $0.key)) }
    masthead = MastheadWording(data, ordinals: sessions, folding: folding)
    heading = HeadingWording(data, organs: organs, dates: dates, folding: folding, wholeWords: wholeWords)
    closing = ClosingWording(data, ordinals: sessions, folding: folding)
    votes = VoteWording(data, folding: folding, wholeWords: wholeWords)
    divisions = DivisionWording(data, folding: folding)
  }
}
