import Foundation
import Importers
import ResolutionModel
import Testing

@testable import OfficeOpenXML

/// Files of other word processors, which LibreOffice turns into `.docx`.
@Suite(.serialized) struct WordConversionTests {
  /// The file `Fixtures/Word/Draft` saved as Word 97, with its numbers, its note and its tracked changes; of a deleted
  /// paragraph the old format keeps the mark, which counts.
  @Test func readsOldWordFiles() throws {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = try [UInt8](Data(contentsOf: fixtures.appending(path: "Fixtures/Word/draft.doc")))
    let document = try Importer().read(file)
    #expect(
      Dump.text(of: document.resolution, from: 1) == """
        PP1 preambular *Recalling* Recalling its resolutions 61/901 of 20 December 2006 and 62/902 of 18 December 2007,
        PP2 preambular *Noting* Noting the report of the Secretary-General,{1: A/66/95, annex.}
        PP3 preambular *Aware* Aware that neap tides idle the smaller mills,
        OP1 operative [1.] *Urges* Urges Member States:
        OP1(a) operative [(a)] To keep their sluices;
        OP1(b) operative [(b)] To count their wheels;
        OP3 operative [3.] *Invites* Invites millers to share the following table:
        T1 table |#Estuary|#Wheels||Brackwater|12|
        OP4 operative [4.] *Decides* Decides to remain seized of the matter.
        Annex1.H1 heading0 [Annex] Model rules for tide mills
        Annex1.OP1 operative [1.] Every mill keeps a log.
        """)
    #expect(document.resolution.symbol?.description == "A/C.2/67/L.31")
    #expect(Set(document.revisions.map(\.author)) == ["Estuaria", "Freedonia", "Sylvania"])
    #expect(document.origins.isEmpty)
  }

  @Test func readsRichText() throws {
    let text = #"{\rtf1\ansi The General Assembly,\par {\i Noting} the tides,\par 1. {\i Decides} to dredge.\par}"#
    let document = try Importer().read(Array(text.utf8))
    #expect(
      Dump.text(of: document.resolution, from: 1) == """
        PP1 preambular *Noting* Noting the tides,
        OP1 operative [1.] *Decides* Decides to dredge.
        """)
  }

  /// LibreOffice left to itself fetches the pictures a document names, and so tells who reads it.
  @Test func documentsFetchNothing() throws {
    let listener = try LoopbackListener()
    defer { listener.close() }
    let document = try Importer().read(OpenDocument.file(picture: "http://127.0.0.1:\(listener.port)/wheel.png"))
    #expect(document.resolution.paragraphs.last?.opener == "Decides")
    #expect(!listener.wasCalled)
  }
}

/// An OpenDocument text with a resolution and a picture that lies elsewhere.
private enum OpenDocument {
  static func file(picture: String) throws -> [UInt8] {
    let spaces = ["office", "text", "drawing", "meta"].map { name in
      "xmlns:\(name == "drawing" ? "draw" : name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
    }
    let content = """
      <office:document-content \(spaces.joined(separator: " ")) xmlns:xlink="http://www.w3.org/1999/xlink"
      office:version="1.2"><office:body><office:text><text:p>The General Assembly,</text:p><text:p><draw:frame
      text:anchor-type="as-char"><draw:image xlink:href="\(picture)" xlink:type="simple" xlink:show="embed"
      xlink:actuate="onLoad"/></draw:frame></text:p><text:p>1. Decides to dredge.</text:p></office:text></office:body>
      </office:document-content>
      """
    let manifest = """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
      <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
      """
    return try ZipWriter.archive([
      ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", Array(content.utf8)),
      ("META-INF/manifest.xml", Array(manifest.utf8)),
    ])
  }
}

/// A port of this machine on which nobody should call.
private struct LoopbackListener {
  private let socket: Int32
  let port: UInt16

  init() throws {
    #if canImport(Glibc)
      socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    #else
      socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
      _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (socket, length) = (socket, size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && listen(socket, 4) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    try #require(bound)
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Whether somebody has called.
  var wasCalled: Bool { accept(socket, nil, nil) >= 0 }

  func close() { _ = Foundation.close(socket) }
}
