import Foundation
import Testing

/// A resolution may come through a pipe, as in `travaux show <(pdftotext x.pdf -)`; in a folder pipes are passed over.
struct PipeInputTests {
  private static let text = "The General Assembly,\n\n1. Urges the millers to keep the sluices clear.\n"

  private func shell(_ command: String, in sandbox: Sandbox) throws -> (output: String, status: Int32) {
    try sandbox.run(["bash", "-c", command, "bash", Sandbox.travaux.path], input: Data(Self.text.utf8))
  }

  @Test(arguments: [
    "\"$1\" show <(cat)", "\"$1\" show -", "mkfifo pipe; cat > pipe <&0 & \"$1\" show pipe", "\"$1\" show /dev/stdin",
  ])
  func isReadToItsEnd(command: String) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let shown = try shell(command, in: sandbox)
    #expect(shown.status == 0, "\(shown.output)")
    #expect(shown.output.contains("keep the sluices clear."))
  }

  @Test func isPassedOverInAFolder() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let command = """
      "$1" init archive && mkdir in && cp series/text/* in/ && mkfifo in/pipe && "$1" import in --archive archive
      """
    let imported = try shell(command, in: sandbox)
    #expect(imported.status == 0, "\(imported.output)")
    #expect(!imported.output.contains("pipe"))
  }

  @Test func isRefusedWhenItHasNoEnd() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let shown = try shell("\"$1\" show <(yes)", in: sandbox)
    #expect(shown.status == 3)
    #expect(shown.output.contains("larger than 64 MiB"))
  }
}
