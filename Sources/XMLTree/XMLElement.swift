/// An element of a parsed XML document; it never changes, so that sharing it is as good as copying it.
package final class XMLElement: Sendable {
  /// The name without its prefix.
  package let name: String
  package let attributes: [XMLAttribute]
  package let children: [XMLNode]
  /// The line its start tag ends on, from 1.
  package let line: Int
  /// The bytes of the document from the start tag's `<` to the end tag's `>`.
  package let source: Range<Int>
  /// Which names may occur inside, as bits: most elements have none of those that are looked for, and nothing needs to be
  /// walked through.
  private let namesInside: UInt64

  package init(name: String, attributes: [XMLAttribute], children: [XMLNode], line: Int, source: Range<Int> = 0..<0) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
    self.source = source
    var names: UInt64 = 0
    for case .element(let element) in children { names |= element.namesInside | XMLElement.bit(of: element.name) }
    namesInside = names
  }

  /// The bit of a name; several names share one.
  private static func bit(of name: String) -> UInt64 {
    var hash: UInt64 = 0
    for byte in name.utf8 { hash = hash &* 31 &+ UInt64(byte) }
    return 1 << (hash & 63)
  }

  /// The value of an attribute by its name without prefix; nil when the element has none such.
  package subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The child elements, in order.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  package func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The first element down a path of names.
  package func first(_ path: String...) -> XMLElement? {
    var element: XMLElement? = self
    for name in path { element = element?.first(name) }
    return element
  }

  /// The first element with the name anywhere inside, in document order.
  package func descendant(_ name: String) -> XMLElement? { descendant(name, XMLElement.bit(of: name)) }

  private func descendant(_ name: String, _ bit: UInt64) -> XMLElement? {
    guard namesInside & bit != 0 else { return nil }
    for case .element(let element) in children {
      if element.name == name { return element }
      if let found = element.descendant(name, bit) { return found }
    }
    return nil
  }

  /// All elements with the name anywhere inside, in document order; not those inside one another.
  package func descendants(_ name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    collect(name, XMLElement.bit(of: name), in: &found)
    return found
  }

  private func collect(_ name: String, _ bit: UInt64, in found: inout [XMLElement]) {
    guard namesInside & bit != 0 else { return }
    for case .element(let element) in children {
      if element.name == name {
        found.append(element)
      } else {
        element.collect(name, bit, in: &found)
      }
    }
  }

  /// All text inside, as it stands.
  package var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for child in children {
      switch child {
      case .element(let element): element.appendText(to: &text)
      case .text(let run): text += run.string
      }
    }
  }
}

package struct XMLAttribute: Sendable {
  /// The name without its prefix.
  package var name: String
  package var value: String
}

package enum XMLNode: Sendable {
  case element(XMLElement)
  case text(XMLText)
}

/// A run of character data.
package struct XMLText: Sendable {
  package var string: String
  /// The line it starts on, from 1.
  package var line: Int
  /// The bytes of the document it was read from; as many as the string has, or those of one reference (`&amp;`).
  package var source: Range<Int>
}
