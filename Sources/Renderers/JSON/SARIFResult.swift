import DraftChecker
import ResolutionModel

struct SARIFResult: Encodable, Sendable {
  struct Suppression: Encodable, Sendable {
    /// Without a status: it counts as accepted, and drafts of the schema had another name for it.
    let kind = "external"
    let justification: String
  }

  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: SARIFText
  let locations: [SARIFLocation]
  let fixes: [SARIFFix]?
  let suppressions: [Suppression]?

  static func all(in file: CheckedFile, _ indices: [String: Int]) -> [SARIFResult] {
    let regions = SARIFRegions(file)
    return file.report.findings.map { SARIFResult($0, regions, indices, reason: nil) }
      + file.report.suppressed.map { SARIFResult($0.finding, regions, indices, reason: $0.reason) }
  }

  private init(_ finding: Finding, _ regions: SARIFRegions, _ indices: [String: Int], reason: String?) {
    ruleId = finding.rule
    ruleIndex = indices[finding.rule]
    level = finding.severity.rawValue
    message = SARIFText(text: ([finding.message] + [finding.advice].compactMap { $0 }).joined(separator: ". "))
    locations = [regions.location(of: finding)]
    fixes = regions.fix(of: finding).map { [$0] }
    suppressions = reason.map { [Suppression(justification: $0)] }
  }
}

struct SARIFArtifact: Encodable, Sendable {
  let uri: String
}

struct SARIFRegion: Encodable, Sendable {
  let startLine: Int
  let startColumn: Int?
  let endLine: Int?
  let endColumn: Int?
}

struct SARIFLocation: Encodable, Sendable {
  struct Physical: Encodable, Sendable {
    let artifactLocation: SARIFArtifact
    let region: SARIFRegion?
  }

  struct Logical: Encodable, Sendable {
    let fullyQualifiedName: String
  }

  let physicalLocation: Physical
  let logicalLocations: [Logical]?
}

struct SARIFFix: Encodable, Sendable {
  struct Replacement: Encodable, Sendable {
    let deletedRegion: SARIFRegion
    let insertedContent: SARIFText
  }

  struct Change: Encodable, Sendable {
    let artifactLocation: SARIFArtifact
    let replacements: [Replacement]
  }

  let description: SARIFText
  let artifactChanges: [Change]
}

/// Places of a file as SARIF gives them.
struct SARIFRegions {
  private let file: CheckedFile
  private let artifact: SARIFArtifact
  private let excerpt: SourceExcerpt
  /// Whether the source is not the file itself, so that its columns say nothing of it.
  private let isDecoded: Bool

  init(_ file: CheckedFile) {
    self.file = file
    artifact = SARIFArtifact(uri: SARIFRegions.uri(file.name))
    excerpt = SourceExcerpt(file.document.source)
    isDecoded = file.document.format.isDecoded
  }

  func location(of finding: Finding) -> SARIFLocation {
    SARIFLocation(
      physicalLocation: .init(artifactLocation: artifact, region: region(of: finding)),
      logicalLocations: finding.locator.map { [.init(fullyQualifiedName: $0.description)] })
  }

  func fix(of finding: Finding) -> SARIFFix? {
    guard let fix = finding.fix, !isDecoded else { return nil }
    let replacements = fix.edits.map { edit in
      SARIFFix.Replacement(
        deletedRegion: region(edit.range), insertedContent: SARIFText(text: edit.replacement))
    }
    return SARIFFix(
      description: SARIFText(text: fix.safety == .safe ? "Set it right" : "Suggested wording"),
      artifactChanges: [.init(artifactLocation: artifact, replacements: replacements)])
  }

  private func region(of finding: Finding) -> SARIFRegion? {
    if !isDecoded, let range = finding.range { return region(range) }
    return file.fileLines(of: finding).map {
      SARIFRegion(startLine: $0.lowerBound, startColumn: nil, endLine: $0.upperBound, endColumn: nil)
    }
  }

  private func region(_ range: Range<Int>) -> SARIFRegion {
    let (start, end) = (excerpt.position(at: range.lowerBound), excerpt.position(at: range.upperBound))
    return SARIFRegion(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
  }

  /// The file's name as a relative reference: what is no unreserved sign is escaped.
  private static func uri(_ name: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = name.utf8.flatMap { byte -> [UInt8] in
      plain.contains(byte) ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
