/// What a verification of an archive found.
public struct VerificationReport: Sendable {
  public struct Fault: Sendable {
    public let kind: String
    public let subject: String
    public let message: String
    /// Whether it can be made anew from what is sound.
    public let isDerived: Bool
    public let isMended: Bool

    public init(kind: String, subject: String, message: String, isDerived: Bool, isMended: Bool) {
      (self.kind, self.subject, self.message) = (kind, subject, message)
      (self.isDerived, self.isMended) = (isDerived, isMended)
    }
  }

  public let faults: [Fault]

  public init(faults: [Fault]) {
    self.faults = faults
  }
}

/// A line for each fault, then what to do.
public struct VerificationLayout: Sendable {
  public init() {}

  public func lay(out report: VerificationReport) -> StyledDocument {
    guard !report.faults.isEmpty else {
      return StyledDocument([StyledBlock([StyledRun("the archive is sound", .success)])])
    }
    let lines = report.faults.map { fault in
      StyledBlock(
        label: [StyledRun(fault.isMended ? "mended  " : "wrong   ", fault.isMended ? .success : .error)],
        [StyledRun(fault.kind + "  ", .muted), StyledRun(fault.subject, .symbol), StyledRun("  " + fault.message)])
    }
    return StyledDocument(lines + advice(report.faults.filter { !$0.isMended }))
  }

  private func advice(_ left: [VerificationReport.Fault]) -> [StyledBlock] {
    var advice: [String] = []
    if left.contains(where: { $0.kind == "text" }) {
      advice.append("import the sources of the texts again, or fetch the objects from another copy of the archive")
    }
    if left.contains(where: { $0.kind == "source" }) {
      advice.append("import the files that the texts were read from, to have their sources recorded")
    }
    if left.contains(where: \.isDerived) {
      advice.append("`travaux verify --repair` makes anew what follows from the texts; the old tips are kept")
    }
    return advice.enumerated().map { index, text in
      StyledBlock(label: [StyledRun("→ ", .success)], [StyledRun(text)], isSpaced: index == 0)
    }
  }
}
