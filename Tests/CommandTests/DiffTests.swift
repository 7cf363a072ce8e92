import Foundation
import Testing

struct DiffTests {
  private let old = "series/xml/A_RES_62_902.en.xml"
  private let new = "series/xml/A_RES_63_903.en.xml"

  @Test func twoFilesAloneAreComparedAsWithEveryOptionAtItsDefault() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let alone = try sandbox.run(["travaux", "diff", old, new])
    let full = try sandbox.run(["travaux", "diff", "--format", "text", "--color", "auto", "--context", "0", old, new])
    #expect(alone.status == 0 && alone.output.contains("substantive"))
    #expect(alone.output == full.output && alone.status == full.status)
  }

  @Test(arguments: ["missing.txt", "series"]) func whatCannotBeReadIsToldAlike(name: String) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let alone = try sandbox.run(["travaux", "diff", old, name])
    let full = try sandbox.run(["travaux", "diff", "--no-pager", old, name])
    #expect(alone.status != 0)
    #expect(alone.output == full.output && alone.status == full.status)
  }
}
