import ResolutionModel

/// What stands around the text: cover page and title before it, closing lines after it.
struct AkomaNtosoFrame {
  let resolution: Resolution

  init(_ resolution: Resolution) {
    self.resolution = resolution
  }

  func writeFront(to xml: inout XMLText) {
    xml.newLine()
    xml.element("coverPage") { xml in
      line(to: &xml) { field("docAuthority", [("refersTo", "#publisher")], "United Nations", nil, to: &$0) }
      if let symbol = resolution.symbol {
        line(to: &xml) { field("docNumber", [("refersTo", "#symbol")], symbol.description, "symbol", to: &$0) }
      }
      if let organ = resolution.organ {
        line(to: &xml) { field("docAuthority", [("refersTo", "#issuingBody")], organ.name, "organ", to: &$0) }
      }
      if let session = resolution.session {
        line(to: &xml) { xml in
          field(
            "session", [("refersTo", "#session"), ("value", session.description)], session.description, "session",
            to: &xml)
        }
      }
      if !resolution.agendaItem.isEmpty {
        line(to: &xml) { field("inline", [("name", "agenda item")], resolution.agendaItem, "agenda_item", to: &$0) }
      }
      if !resolution.origin.isEmpty {
        line(to: &xml) { field("docProponent", [], resolution.origin, "origin", to: &$0) }
      }
    }
    xml.newLine()
    xml.element("preface") { xml in
      line(to: &xml) { xml in
        if let symbol = resolution.symbol { field("docNumber", [], "\(symbol.short).", nil, to: &xml) }
        field("docTitle", [("refersTo", "#resolutionTitle")], resolution.title, "title", to: &xml)
      }
    }
  }

  func writeConclusions(to xml: inout XMLText) {
    guard resolution.adopted != nil || !resolution.meeting.isEmpty else { return }
    xml.newLine()
    xml.element("conclusions", [("eId", "conclusions")]) { xml in
      line(to: &xml) { xml in
        if !resolution.meeting.isEmpty {
          field("inline", [("name", "adoptionMeeting")], resolution.meeting, "meeting", to: &xml)
        }
        if let adopted = resolution.adopted {
          field("docDate", [("date", "\(adopted)"), ("refersTo", "#adoptionDate")], "\(adopted)", "adopted", to: &xml)
        }
      }
    }
  }

  private func line(to xml: inout XMLText, _ content: (inout XMLText) -> Void) {
    xml.newLine()
    xml.element("p", [], content)
  }

  private func field(
    _ name: String, _ attributes: [(String, String)], _ value: String, _ field: String?, to xml: inout XMLText
  ) {
    let mark = field.map { [("travaux:field", $0)] } ?? []
    xml.element(name, attributes + mark) { $0.write(value) }
  }
}
