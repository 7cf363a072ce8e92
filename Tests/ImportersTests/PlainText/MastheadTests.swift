import ResolutionModel
import Testing

@testable import Importers

/// Particulars above the formula and below the last paragraph, era by era.
@Suite struct MastheadTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// `symbol · title · session · item · adopted · meeting · vote · origin`, without what is not known.
    let read: String

    var testDescription: String { name }
  }

  private static let body = "\n\nThe General Assembly,\n\n1. Urges the millers to rest.\n\n"

  static let cases = [
    Case(
      name: "General Assembly since 2001",
      text: """
        United Nations                                  A/RES/61/901
        General Assembly                                Distr.: General
                                                        12 January 2007
        Sixty-first session
        Agenda item 53 (h)

        Resolution adopted by the General Assembly on 20 December 2006
        [on the report of the Second Committee (A/61/422/Add.8)]

        61/901. Stewardship of tide mills\(body)83rd plenary meeting
        20 December 2006
        """,
      read: "A/RES/61/901 · Stewardship of tide mills · 61 · 53 (h) · 2006-12-20 · 83 · "
        + "[on the report of the Second Committee (A/61/422/Add.8)]"),
    Case(
      name: "General Assembly of the nineties, as the first electronic texts",
      text: """
        A/RES/48/931
        85th plenary meeting
        20 December 1993

        48/931. Tidal mills and their ponds\(body)
        """,
      read: "A/RES/48/931 · Tidal mills and their ponds · 48 · 1993-12-20 · 85"),
    Case(
      name: "a draft with sponsors",
      text: """
        A/C.2/61/L.51

        Sixty-first session
        Second Committee
        Agenda item 53 (h)

        Calvania, Estuaria and Molinia: draft resolution

        Stewardship of tide mills\(body)
        """,
      read:
        "A/C.2/61/L.51 · Stewardship of tide mills · 61 · 53 (h) · draft A/C.2/61/L.51 Calvania, Estuaria and Molinia"),
    Case(
      name: "Security Council before 1994, votes in the text",
      text: """
        Resolution 216 (1965)
        of 12 November 1965

        The Security Council,

        1. Decides to mend the mills;

        2. Decides to remain seized of the matter.

        Adopted at the 1258th meeting by 10 votes to none, with 1 abstention (Calvania).
        """,
      read: "S/RES/216 (1965) · 1965 · 1965-11-12 · 1258 · 10-0-1"),
    Case(
      name: "Security Council since 1994",
      text: """
        S/RES/2917 (2031)
        Resolution 2917 (2031)
        Adopted by the Security Council at its 9917th meeting, on 14 March 2031

        The Security Council,

        1. Decides to mend the mills.
        """,
      read: "S/RES/2917 (2031) · 2031 · 2031-03-14 · 9917"),
  ]

  @Test(arguments: cases)
  func particularsAreRead(_ given: Case) throws {
    let read = MastheadTests.print(try PlainTextSample.read(given.text).resolution)
    #expect(read == given.read)
  }

  private static func print(_ resolution: Resolution) -> String {
    let draft = resolution.proceedings.map { "draft \($0.document) \($0.actors)" }
    let vote = resolution.vote.flatMap { vote in
      vote.inFavour.map { "\($0)-\(vote.against ?? 0)-\(vote.abstaining ?? 0)" }
    }
    return
      ([
        resolution.symbol?.description ?? "", resolution.title, resolution.session?.description ?? "",
        resolution.agendaItem, resolution.adopted?.description ?? "", resolution.meeting, vote ?? "", resolution.origin,
      ] + draft).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Bodies under the Council have resolutions of their own.
  @Test func aCommissionIsNotItsCouncil() throws {
    let resolution = try PlainTextSample.read(
      """
      Economic and Social Council
      Economic Commission for Africa

      979 (LVII). Tide mills

      The Economic Commission for Africa,

      Recalling its resolution 970 (LIII),

      1. Requests the millers to report.
      """
    ).resolution
    #expect(resolution.organ == .other("Economic Commission for Africa"))
    #expect(resolution.paragraphs.first?.kind == .formula)
    #expect(resolution.symbol?.description.hasPrefix("E/RES") != true)
  }

  /// In Chinese and Russian the masthead names the organ in the words of the formula.
  @Test(arguments: [
    (Language.chinese, "联合国\n大会\n\n第九十九届会议\n\n99/12. 潮汐磨坊\n\n大会，\n\n回顾其决议，\n\n1. 吁请磨谷。"),
    (
      .russian,
      "Организация Объединенных Наций\nГенеральная Ассамблея\n\nДевяносто девятая сессия\n\n99/12. Мельницы\n\nГенеральная Ассамблея,\n\nссылаясь на резолюцию,\n\n1. призывает молоть."
    ),
  ])
  func theOrganAboveIsNoFormula(language: Language, text: String) throws {
    let resolution = try PlainTextSample.read(text, language: language).resolution
    #expect(resolution.locators.map(\.description) == ["F", "PP1", "OP1"])
    #expect(resolution.session == Session(99))
    #expect(!resolution.title.isEmpty)
  }
}
