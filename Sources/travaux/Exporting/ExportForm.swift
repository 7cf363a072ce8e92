/// One format that texts are exported in; the conformers are the files of this folder that end in `Export`.
protocol ExportForm {
  /// What its files' names end in, without the full stop.
  var ending: String { get }
  /// Whether texts written one after another are one file of the format.
  var isSequential: Bool { get }

  func bytes(of text: ExportedText) throws -> [UInt8]
}
