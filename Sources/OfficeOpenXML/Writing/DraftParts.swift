/// The parts of a written Word file around its text.
struct DraftParts {
  let body: String
  let header: String
  let notes: [String]
  let comments: [String]
  let styles: DraftStyles

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"\(office)\""
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// The parts of the text, each with the last word of its relationship and content type.
  private var parts: [(name: String, type: String, xml: String)] {
    var parts = [("styles", "styles", root("styles", styles.xml)), ("settings", "settings", settings)]
    if !notes.isEmpty { parts.append(("footnotes", "footnotes", footnotes)) }
    if !comments.isEmpty { parts.append(("comments", "comments", root("comments", comments.joined()))) }
    if !header.isEmpty {
      parts.append(("header1", "header", root("hdr", header)))
      parts.append(("header2", "header", root("hdr", "<w:p/>")))
    }
    return parts
  }

  var files: [(name: String, bytes: [UInt8])] {
    let parts = parts
    var files = [
      ("[Content_Types].xml", contentTypes(parts)),
      ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
      ("word/document.xml", document),
      ("word/_rels/document.xml.rels", relationships(parts.map { ($0.type, "\($0.name).xml") })),
    ]
    files += parts.map { ("word/\($0.name).xml", $0.xml) }
    return files.map { ($0.0, Array((DraftParts.declaration + $0.1).utf8)) }
  }

  private func root(_ name: String, _ content: String) -> String {
    "<w:\(name) \(DraftParts.names)>\(content)</w:\(name)>"
  }

  /// The last paragraph is always kept: Word cannot delete the mark at the end of a document.
  private var document: String {
    let index = parts.firstIndex { $0.name == "header1" }
    let headers = index.map { index in
      "<w:headerReference w:type=\"first\" r:id=\"rId\(index + 1)\"/>"
        + "<w:headerReference w:type=\"default\" r:id=\"rId\(index + 2)\"/>"
    }
    let section = """
      <w:sectPr>\(headers ?? "")<w:pgSz w:w="12240" w:h="15840"/>\
      <w:pgMar w:top="1440" w:right="1200" w:bottom="1440" w:left="1200" w:header="720" w:footer="720" w:gutter="0"/>\
      \(headers == nil ? "" : "<w:titlePg/>")</w:sectPr>
      """
    return root("document", "<w:body>\(body)<w:p/>\(section)</w:body>")
  }

  private var footnotes: String {
    let separators = """
      <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
      """
    return root("footnotes", separators + notes.joined())
  }

  private var settings: String {
    let separators =
      notes.isEmpty
      ? "" : "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
    return root("settings", separators)
  }

  private func contentTypes(_ parts: [(name: String, type: String, xml: String)]) -> String {
    var overrides = "<Override PartName=\"/word/document.xml\" ContentType=\"\(DraftParts.types).document.main+xml\"/>"
    for part in parts {
      overrides +=
        "<Override PartName=\"/word/\(part.name).xml\" ContentType=\"\(DraftParts.types).\(part.type)+xml\"/>"
    }
    return """
      <Types xmlns="\(DraftParts.packages)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(overrides)</Types>
      """
  }

  private func relationships(_ links: [(type: String, target: String)]) -> String {
    let items = links.enumerated().map { index, link in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(DraftParts.office)/\(link.type)\" Target=\"\(link.target)\"/>"
    }
    return "<Relationships xmlns=\"\(DraftParts.packages)/relationships\">\(items.joined())</Relationships>"
  }
}
