import ArgumentParser

@main
struct Travaux: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "travaux", abstract: "Version control for the resolutions of deliberative bodies.")
}
