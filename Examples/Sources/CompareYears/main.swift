// Compares two resolutions and lists what a delegate must read: every substantive change, and nothing else.
//
//   swift run --package-path Examples CompareYears OLD NEW
import Foundation
import Importers
import Renderers
import ResolutionDiff
import ResolutionModel

func read(_ path: String) throws -> Resolution {
  try Importer().read(Array(Data(contentsOf: URL(filePath: path)))).resolution
}

guard CommandLine.arguments.count == 3 else {
  print("usage: CompareYears OLD NEW")
  exit(2)
}
let diff = Differ().compare(try read(CommandLine.arguments[1]), try read(CommandLine.arguments[2]))
print(DiffSummary(diff).text)
for change in diff.changes where change.kind == .substantive || change.kind == .added {
  for index in change.new {
    print(diff.new.locators[index], diff.new.paragraphs[index].text)
  }
}
let page = DiffLayout(options: .init(isSummaryOnly: true)).lay(out: diff)
print(TerminalWriter(width: 80).write(page), terminator: "")
