// Traces words through generated topics whose truth is known, beside `git blame -w -M -C` on the same history with a
// word on each line; or writes such a topic into an archive, to time the program on.
//
//   swift run -c release --package-path Tests/Benchmarks Tracing
//   swift run -c release --package-path Tests/Benchmarks Tracing FOLDER    40 years of 200 paragraphs, seed 40
import Foundation

if let folder = CommandLine.arguments.dropFirst().first {
  try GeneratedArchive.write(GeneratedChain(seed: 40, versions: 40, paragraphs: 200), to: folder)
} else {
  print("versions  paragraphs  seed  words    travaux         git blame -w -M -C")
  for (versions, paragraphs, seed) in [
    (5, 30, 11), (5, 30, 12), (20, 30, 21), (20, 30, 22), (40, 30, 31), (40, 200, 40),
  ] {
    let chain = GeneratedChain(seed: UInt64(seed), versions: versions, paragraphs: paragraphs)
    let words = chain.versions.last?.flatMap { $0 }.count ?? 0
    let (own, git) = (try LineageTrial.run(chain), try GitTrial.run(chain))
    print(
      String(
        format: "%8d  %10d  %4d  %5d    %.3f %6.2f s   %.3f %6.2f s", versions, paragraphs, seed, words, own.right,
        own.seconds, git.right, git.seconds))
  }
}
