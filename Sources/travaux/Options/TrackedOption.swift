import ArgumentParser
import Importers

extension Importer.Tracked: ExpressibleByArgument {}

/// How a Word file with tracked changes is read.
struct TrackedOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read tracked changes of a Word file as accepted (proposed) or as rejected (original).",
      valueName: "proposed|original"))
  var tracked: Importer.Tracked = .proposed
}
