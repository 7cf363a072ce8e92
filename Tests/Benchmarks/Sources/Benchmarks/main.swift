// Times each stage on the example series, or on a folder of real resolutions.
//
//   TRAVAUX_CORPUS=FOLDER swift run -c release --package-path Tests/Benchmarks Benchmarks [--filter NAME]
import Benchmark

registerImport()
registerCanonicalText()
registerDiff()
registerPages()
registerArchive()
registerCheck()
Benchmark.main()
