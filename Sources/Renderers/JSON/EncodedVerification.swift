/// A verification as `travaux.verification/1`.
public struct EncodedVerification: Encodable, Sendable {
  struct Fault: Encodable, Sendable {
    let kind: String
    let subject: String
    let message: String
    let repairable: Bool
    let mended: Bool
  }

  let format = "travaux.verification/1"
  let faults: [Fault]

  public init(_ report: VerificationReport) {
    faults = report.faults.map { fault in
      Fault(
        kind: fault.kind, subject: fault.subject, message: fault.message, repairable: fault.isDerived,
        mended: fault.isMended)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case format, faults
  }
}
