import Benchmark
import Importers

func registerImport() {
  let importer = Importer()
  register("import XML", Material.xml, importer)
  register("import plain text", Material.text, importer)
}

private func register(_ name: String, _ files: [[UInt8]], _ importer: Importer) {
  let size = Material.megabytes(files.reduce(0) { $0 + $1.count })
  benchmark("\(name), \(files.count) files, \(size)") {
    for file in files { _ = try? importer.read(file) }
  }
}
