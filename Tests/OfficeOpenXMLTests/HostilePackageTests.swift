import Testing

@testable import OfficeOpenXML

@Suite struct HostilePackageTests {
  private func error(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()) -> WordError? {
    #expect(throws: WordError.self) { try WordDocument(bytes, reading: .proposed, limits: limits) }
  }

  @Test func noArchiveAndOtherArchives() throws {
    guard case .archive(.damaged) = error(Array("PK\u{3}\u{4} and then nothing".utf8)) else {
      return #expect(Bool(false))
    }
    #expect(error(try OfficePackage.write([("a.txt", [65])])) == .notWord("a ZIP archive that is no Office file"))
  }

  @Test func cutOffAtEveryTenthByte() throws {
    let whole = try WordSample(body: "<w:p><w:r><w:t>Mills</w:t></w:r></w:p>").package()
    for count in stride(from: 0, to: whole.count, by: 10) { #expect(error(Array(whole.prefix(count))) != nil) }
  }

  @Test func partsBeyondTheLimits() throws {
    let body = String(repeating: "<w:p><w:r><w:t>Mills</w:t></w:r></w:p>", count: 100)
    let package = try WordSample(body: body).package()
    var limits = ArchiveLimits()
    limits.partSize = 1_000
    guard case .archive(.beyondLimits) = error(package, limits) else { return #expect(Bool(false)) }
    limits = ArchiveLimits()
    limits.entries = 2
    guard case .archive(.beyondLimits) = error(package, limits) else { return #expect(Bool(false)) }
  }

  @Test func brokenXMLIsToldWithItsPart() throws {
    guard case .malformed(let part, _, let line) = error(try WordSample(body: "<w:p>\n<w:r></w:p>").package()) else {
      return #expect(Bool(false))
    }
    #expect(part == "word/document.xml")
    #expect(line == 2)
  }

  @Test func samePartsGiveTheSameBytes() throws {
    let sample = WordSample(body: "<w:p/>", styles: "<w:docDefaults/>")
    #expect(try sample.package() == sample.package())
  }
}
