import ResolutionModel

/// What a file says of its resolution as a whole: identification, way to adoption, vote, predecessors.
struct AkomaNtosoMeta {
  let resolution: Resolution
  let ancestry: Ancestry?
  private let address: AkomaNtosoAddress

  init(_ resolution: Resolution, ancestry: Ancestry?) {
    self.resolution = resolution
    self.ancestry = ancestry
    address = AkomaNtosoAddress(resolution)
  }

  func write(to xml: inout XMLText) {
    xml.newLine()
    xml.element("meta") { xml in
      writeIdentification(component: "!main", to: &xml)
      writeSteps(to: &xml)
      writeAnalysis(to: &xml)
      xml.newLine()
      xml.element("proprietary", [("source", "#travaux")]) { xml in
        xml.element("travaux:resolution", [("version", "1"), ("language", resolution.language.code)])
      }
    }
  }

  /// The three levels of the document; a component is `!main`, or an annex of its own.
  func writeIdentification(component: String, to xml: inout XMLText) {
    xml.newLine()
    xml.element("identification", [("source", "#travaux")]) { xml in
      level("FRBRWork", address.work, component, ("adoption", "author"), to: &xml) { xml in
        xml.element("FRBRcountry", [("value", "un")])
      }
      level("FRBRExpression", address.expression + "/", component, ("publication", "issuer"), to: &xml) { xml in
        xml.element("FRBRlanguage", [("language", AkomaNtosoAddress.code(resolution.language))])
      }
      level("FRBRManifestation", address.manifestation, component, ("markup", "editor"), to: &xml)
    }
  }

  private func level(
    _ name: String, _ uri: String, _ component: String, _ role: (date: String, author: String),
    to xml: inout XMLText, _ rest: (inout XMLText) -> Void = { _ in }
  ) {
    xml.newLine()
    xml.element(name) { xml in
      xml.element("FRBRthis", [("value", uri + component)])
      xml.element("FRBRuri", [("value", uri)])
      xml.element("FRBRdate", [("date", address.date), ("name", role.date)])
      xml.element("FRBRauthor", [("href", address.author), ("as", role.author)])
      rest(&xml)
    }
  }

  private func writeSteps(to xml: inout XMLText) {
    guard !resolution.proceedings.isEmpty else { return }
    xml.newLine()
    xml.element("workflow", [("source", "#travaux")]) { xml in
      for step in resolution.proceedings {
        xml.newLine()
        xml.element(
          "step",
          [
            ("date", step.date.map { "\($0)" } ?? "0001-01-01"), ("outcome", AkomaNtosoMeta.outcome(step.stage)),
            ("by", "#sponsors"), ("travaux:stage", step.stage.rawValue), ("travaux:document", step.document),
            ("travaux:place", step.paragraph), ("travaux:actors", step.actors),
          ])
      }
    }
  }

  private static func outcome(_ stage: Proceeding.Stage) -> String {
    switch stage {
    case .draft: "draftResolution"
    case .additionalSponsors: "draftResolutionAdditionalSponsors"
    case .recommended: "recommendedForAdoption"
    case .adopted: "adopted"
    case .other: "other"
    }
  }

  private func writeAnalysis(to xml: inout XMLText) {
    let steps = ancestry?.steps ?? []
    guard resolution.vote != nil || !steps.isEmpty else { return }
    xml.newLine()
    xml.element("analysis", [("source", "#travaux")]) { xml in
      if let vote = resolution.vote {
        xml.newLine()
        xml.element("parliamentary") { AkomaNtosoVote(vote).write(to: &$0) }
      }
      if let ancestry, !steps.isEmpty { writeMappings(ancestry, to: &xml) }
    }
  }

  private func writeMappings(_ ancestry: Ancestry, to xml: inout XMLText) {
    let old = AkomaNtosoAddress(ancestry.predecessor).work
    xml.newLine()
    xml.element("mappings", [("source", "#travaux")]) { xml in
      for (index, step) in ancestry.steps.enumerated() {
        xml.newLine()
        xml.element(
          "mapping",
          [
            ("eId", "mapping_\(index + 1)"), ("original", "\(old)#\(AkomaNtosoID.of(step.old))"),
            ("current", "#\(AkomaNtosoID.of(step.new))"),
          ])
      }
    }
  }
}

/// A vote with its counts and voters.
struct AkomaNtosoVote {
  let vote: Vote

  init(_ vote: Vote) {
    self.vote = vote
  }

  func write(to xml: inout XMLText) {
    xml.element("voting", [("outcome", outcome), ("travaux:result", vote.outcome.rawValue)]) { xml in
      xml.element("quorum", [("value", "")])
      count("inFavour", vote.inFavour, vote.votersInFavour, to: &xml)
      count("against", vote.against, vote.votersAgainst, to: &xml)
      count("abstaining", vote.abstaining, vote.votersAbstaining, to: &xml)
    }
  }

  private var outcome: String {
    switch vote.outcome {
    case .withoutVote: "adoptedWithoutVote"
    case .recorded: "adoptedRecordedVote"
    case .unrecorded: "adoptedUnrecordedVote"
    }
  }

  private func count(_ name: String, _ number: Int?, _ voters: [String], to xml: inout XMLText) {
    guard number != nil || !voters.isEmpty else { return }
    xml.newLine()
    xml.element("count", [("value", number.map { "\($0)" } ?? ""), ("refersTo", "#\(name)")]) { xml in
      guard !voters.isEmpty else { return }
      xml.element("akn4un:voters") { xml in
        for voter in voters { xml.element("organization", [("refersTo", "#memberState")]) { $0.write(voter) } }
      }
    }
  }
}
