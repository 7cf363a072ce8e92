import ResolutionModel

/// Reports what a reader noticed, on standard error.
enum Warnings {
  static func report(_ warnings: [ImportWarning], file: String) {
    for warning in warnings {
      let place = warning.line.map { "\(file):\($0)" } ?? file
      StandardStream.error.write(
        "\(place): \(StandardStream.error.styled("warning", .warning)): \(warning.message)\n")
    }
  }
}
