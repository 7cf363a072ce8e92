import ResolutionModel

/// Writes a resolution as Akoma Ntoso, the XML in which the United Nations publish theirs; `README.md` beside this file
/// says how.
public struct AkomaNtosoWriter: Sendable {
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  /// What the markup leaves open stands in attributes of this namespace, with the prefix `travaux`.
  static let ownNamespace = "urn:travaux:akn:1"

  public init() {}

  /// The file as text; with `ancestry`, every paragraph's predecessor is a link.
  public func write(_ resolution: Resolution, ancestry: Ancestry? = nil) -> String {
    let body = AkomaNtosoBody(resolution)
    var xml = XMLText()
    xml.element(
      "akomaNtoso",
      [
        ("xmlns", AkomaNtosoWriter.namespace), ("xmlns:akn4un", "http://un.org/akn4un"),
        ("xmlns:travaux", AkomaNtosoWriter.ownNamespace),
      ]
    ) { xml in
      xml.newLine()
      xml.element("statement", [("name", "resolution")]) { xml in
        AkomaNtosoMeta(resolution, ancestry: ancestry).write(to: &xml)
        AkomaNtosoFrame(resolution).writeFront(to: &xml)
        body.writePreamble(to: &xml)
        body.writeMain(to: &xml)
        AkomaNtosoFrame(resolution).writeConclusions(to: &xml)
        body.writeAnnexes(to: &xml)
        xml.newLine()
      }
      xml.newLine()
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.text + "\n"
  }
}
