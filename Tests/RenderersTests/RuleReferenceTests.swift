import DraftChecker
import Foundation
import Renderers
import Testing

@Suite("The rule reference")
struct RuleReferenceTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/DraftChecker/RULES.md")

  @Test("the page in the sources is what the rules say of themselves")
  func golden() throws {
    let page = RuleReference().page(of: RuleCatalogue.all)
    if ProcessInfo.processInfo.environment["TRAVAUX_UPDATE_GOLDEN"] == "1" {
      try page.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == page)
  }

  @Test("the page names every rule once")
  func complete() {
    let page = RuleReference().page(of: RuleCatalogue.all)
    for rule in RuleCatalogue.all { #expect(page.components(separatedBy: "\n## \(rule.id)\n").count == 2) }
  }
}
