import Renderers

extension StandardStream {
  /// The text in a role's colour when the stream is a terminal that wants colours.
  func styled(_ text: String, _ role: Role) -> String {
    isTerminal && !Environment.refusesColour ? ANSIStyle.paint(text, role) : text
  }
}
