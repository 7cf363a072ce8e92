import Benchmark
import ResolutionModel

func registerCanonicalText() {
  let size = Material.megabytes(Material.canonical.reduce(0) { $0 + $1.utf8.count })
  benchmark("canonical write, \(Material.resolutions.count) resolutions, \(size)") {
    for resolution in Material.resolutions { _ = CanonicalText.write(resolution) }
  }
  benchmark("canonical read, the same") {
    for text in Material.canonical { _ = try? CanonicalText.read(text) }
  }
}
