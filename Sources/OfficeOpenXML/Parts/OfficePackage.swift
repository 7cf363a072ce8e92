import XMLTree

/// The parts of an Office Open XML file that are read as XML, found through its relationships.
///
/// Both the transitional and the strict vocabulary serve: elements and relationship types are told by their last word.
package struct OfficePackage: ~Copyable {
  private let archive: ZipArchive
  /// The name of the part with the document's text, `word/document.xml` as a rule.
  package let mainName: String
  private let relationships: [Relationship]

  /// - Throws: `WordError` when the bytes are no Word document.
  package init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(WordError) {
    let archive = try OfficePackage.archive(bytes, limits)
    guard let root = try OfficePackage.tree("_rels/.rels", in: archive) else {
      throw .notWord("a ZIP archive that is no Office file")
    }
    guard let main = Relationship.all(in: root, of: "").first(where: { $0.type == "officeDocument" }) else {
      throw .notWord("an Office file without a main part")
    }
    let relationships = try OfficePackage.relationships(of: main.target, in: archive)
    mainName = main.target
    self.relationships = relationships
    self.archive = archive
  }

  /// The tree of the main part, which must be that of a Word document.
  package func main() throws(WordError) -> XMLElement {
    guard let root = try OfficePackage.tree(mainName, in: archive) else {
      throw .malformed(part: mainName, message: "the part is missing", line: nil)
    }
    guard root.name == "document" else {
      throw .notWord("an Office file whose main part is a <\(root.name)>, not a text document")
    }
    return root
  }

  /// The bytes of the main part.
  package func mainBytes() throws(WordError) -> [UInt8] {
    try OfficePackage.entry(mainName, in: archive) ?? []
  }

  /// The tree of the first part that the main part names with a relationship of a type (`styles`); nil when none does.
  package func part(_ type: String) throws(WordError) -> XMLElement? {
    guard let relationship = relationships.first(where: { $0.type == type && !$0.isExternal }) else { return nil }
    return try OfficePackage.tree(relationship.target, in: archive)
  }

  /// The tree of the part that a relationship of the main part leads to.
  package func part(relationship id: String) throws(WordError) -> XMLElement? {
    guard let relationship = relationships.first(where: { $0.id == id && !$0.isExternal }) else { return nil }
    return try OfficePackage.tree(relationship.target, in: archive)
  }

  private static func archive(_ bytes: [UInt8], _ limits: ArchiveLimits) throws(WordError) -> ZipArchive {
    do { return try ZipArchive(bytes, limits: limits) } catch { throw .archive(error) }
  }

  private static func entry(_ name: String, in archive: borrowing ZipArchive) throws(WordError) -> [UInt8]? {
    do { return try archive.entry(name) } catch { throw .archive(error) }
  }

  private static func relationships(
    of part: String, in archive: borrowing ZipArchive
  ) throws(WordError) -> [Relationship] {
    let (folder, file) = Relationship.split(part)
    let name = folder.isEmpty ? "_rels/\(file).rels" : "\(folder)/_rels/\(file).rels"
    guard let root = try tree(name, in: archive) else { return [] }
    return Relationship.all(in: root, of: part)
  }

  private static func tree(_ name: String, in archive: borrowing ZipArchive) throws(WordError) -> XMLElement? {
    guard let bytes = try entry(name, in: archive) else { return nil }
    do {
      return try XMLDocument.read(PartEncoding.utf8(bytes))
    } catch {
      throw .malformed(part: name, message: error.message, line: error.line)
    }
  }
}
