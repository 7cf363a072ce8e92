// Reads a generated resolution of about 1,000 pages in each form of text and prints how fast.
//
//   swift run -c release --package-path Tests/Benchmarks Reading [PARAGRAPHS]
import Foundation
import Importers
import ResolutionModel

let paragraphs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let long = LongResolution(paragraphs: paragraphs)
let resolution = try Importer().read(Array(long.xml.utf8)).resolution
let json = try JSONEncoder().encode(EncodedResolution(resolution))
let sources: [(String, [UInt8])] = [
  ("xml", Array(long.xml.utf8)), ("text", Array(long.plain.utf8)), ("markdown", Array(long.markdown.utf8)),
  ("html", Array(long.html.utf8)), ("json", Array(json)),
  ("canonical", Array(CanonicalText.write(resolution).utf8)),
]
for (form, bytes) in sources {
  let start = clock()
  let document = try Importer().read(bytes)
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  let megabytes = Double(bytes.count) / 1_000_000
  print(
    form, String(format: "%.1f MB, %.1f MB per second of processor time,", megabytes, megabytes / seconds),
    document.resolution.paragraphs.count, "paragraphs")
}
