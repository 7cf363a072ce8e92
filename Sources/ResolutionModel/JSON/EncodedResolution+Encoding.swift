extension EncodedResolution {
  /// The JSON value of a resolution; `places`, where given, are those of its paragraphs in order.
  public init(
    _ resolution: Resolution, places: [SourcePlace] = [], warnings: [ImportWarning] = [], revisions: [Revision] = []
  ) {
    self.init(
      format: EncodedResolution.formatName, symbol: resolution.symbol?.description, title: resolution.title.unlessEmpty,
      organ: resolution.organ?.name, session: (resolution.session?.description).map(EncodedFigure.init),
      agendaItem: resolution.agendaItem.unlessEmpty.map(EncodedFigure.init), language: resolution.language.code,
      adopted: resolution.adopted?.description, meeting: resolution.meeting.unlessEmpty.map(EncodedFigure.init),
      vote: resolution.vote.map(EncodedVote.init), draft: resolution.draftSymbol, origin: resolution.origin.unlessEmpty,
      proceedings: resolution.proceedings.isEmpty ? nil : resolution.proceedings.map(EncodedProceeding.init),
      paragraphs: EncodedResolution.encoded(resolution, places),
      warnings: warnings.map { EncodedWarning(code: $0.code.rawValue, message: $0.message, line: $0.line) },
      revisions: revisions.isEmpty ? nil : EncodedResolution.encoded(revisions, resolution))
  }

  /// The same with only the paragraphs at these positions; they keep the addresses they have in the whole.
  public func keeping(_ indices: [Int]) -> EncodedResolution {
    var part = self
    part.paragraphs = indices.filter(paragraphs.indices.contains).map { paragraphs[$0] }
    guard part.paragraphs.count < paragraphs.count else { return part }
    let kept = Set(part.paragraphs.map(\.id))
    part.revisions = revisions?.filter { $0.paragraph != nil && kept.contains($0.paragraph) }
    return part
  }

  private static func encoded(_ revisions: [Revision], _ resolution: Resolution) -> [EncodedRevision] {
    let locators = resolution.locators
    return revisions.map { revision in
      EncodedRevision(
        kind: revision.kind.rawValue, author: revision.author.unlessEmpty, date: revision.date.unlessEmpty,
        text: revision.text, paragraph: revision.paragraph.map { locators[$0].description }, line: revision.line)
    }
  }

  private static func encoded(_ resolution: Resolution, _ places: [SourcePlace]) -> [EncodedParagraph] {
    let locators = resolution.locators
    return resolution.paragraphs.indices.map { index in
      var paragraph = EncodedParagraph(resolution.paragraphs[index])
      paragraph.id = locators[index].description
      if places.indices.contains(index) {
        paragraph.lines = [places[index].lines.lowerBound, places[index].lines.upperBound]
      }
      return paragraph
    }
  }
}

extension EncodedParagraph {
  fileprivate init(_ paragraph: Paragraph) {
    self.init(
      kind: paragraph.kind.rawValue, label: paragraph.label, opener: paragraph.opener.unlessEmpty, text: paragraph.text,
      depth: paragraph.depth,
      notes: paragraph.notes.map { EncodedNote(marker: $0.marker, at: $0.offset, text: $0.text) },
      rows: paragraph.table?.rows.map { $0.map(EncodedCell.init) })
  }
}

extension EncodedCell {
  fileprivate init(_ cell: Table.Cell) {
    self.init(
      text: cell.text, header: cell.isHeader ? true : nil, columns: cell.columns == 1 ? nil : cell.columns,
      rows: cell.rows == 1 ? nil : cell.rows)
  }
}

extension EncodedVote {
  fileprivate init(_ vote: Vote) {
    self.init(
      outcome: vote.outcome.rawValue, inFavour: vote.inFavour, against: vote.against, abstaining: vote.abstaining,
      votersInFavour: vote.votersInFavour.isEmpty ? nil : vote.votersInFavour,
      votersAgainst: vote.votersAgainst.isEmpty ? nil : vote.votersAgainst,
      votersAbstaining: vote.votersAbstaining.isEmpty ? nil : vote.votersAbstaining)
  }
}

extension EncodedProceeding {
  fileprivate init(_ step: Proceeding) {
    self.init(
      stage: step.stage.rawValue, date: step.date?.description, document: step.document.unlessEmpty,
      paragraph: step.paragraph.unlessEmpty.map(EncodedFigure.init), actors: step.actors.unlessEmpty)
  }
}

extension String {
  fileprivate var unlessEmpty: String? { isEmpty ? nil : self }
}
