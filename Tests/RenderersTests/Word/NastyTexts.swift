import ResolutionModel

/// Invented resolutions with all that is hard to tell from the looks of a Word file, as canonical texts.
enum NastyTexts {
  static let all: [String] = [lettered, sections, tables, stages, arabic, bare]
  static let names = ["lettered", "sections", "tables", "stages", "arabic", "bare"]

  /// A lettered part whose letter calls a note; a heading of a letter alone, one longer than headings are.
  private static let lettered = """
    ---
    travaux: 1
    symbol: A/RES/66/907 B
    title: Financing of the Register of Tide Mills
    organ: General Assembly
    session: 66
    agenda_item: "22 and 68"
    language: en
    adopted: 2011-12-22
    meeting: "71 (resumed)"
    vote: 148-6-24
    origin: "[on the report of the Fifth Committee (A/66/999)]"
    ---

    ## [B] ^[Resolution 66/907 of 2 May 2011 becomes resolution 66/907 A.]

    **The General Assembly,**

    *Having considered* the report of the Board of Millers,^[A/66/512.]

    ### \(Array(repeating: "Resolution 59/911, on the mills of the northern estuaries and on those of the south", count: 4).joined(separator: "; "))

    1. *Decides* to appropriate 4,000 dollars,^[{*} Of the Register’s own.] of which half is for sluices;

    1. [1 bis.] *Decides also* to keep the account open;

    1. *Requests* the Secretary-General:

       (a) To report on it;

          (i) In the spring;

          (ii) In the autumn;

       (b) To report again;^[{1} A/66/512.]

    """

  /// Sections of one paragraph, one with a preamble; numbers that start again; sub-headings.
  private static let sections = """
    ---
    travaux: 1
    symbol: A/RES/67/907
    title: Financing of the Register of Tide Mills
    organ: General Assembly
    session: 67
    language: en
    adopted: 2012-12-01
    meeting: "1"
    vote: without a vote
    ---

    **The General Assembly,**

    <!-- Sec1 -->

    ## [I] Sluices

    *Recalling* its resolution 66/907 of 22 December 2011,

    1. *Decides* to keep the sluices open;

    <!-- Sec2 -->

    ## [II]

    ### Gates

    1. *Decides* to keep the gates shut;

    1. *Requests* the Board to paint them.

    <!-- Sec15 -->

    ## [XV] Decision of the Board

    *Welcoming* the decision of the Board

    > This is neither one nor the other.

    """

  /// Tables with notes below, header cells in a column, merged cells, an empty row; an annex with numbers of its own.
  private static let tables = """
    ---
    travaux: 1
    symbol: A/RES/68/907
    title: Tide mills
    organ: Economic and Social Council
    session: 2013
    language: en
    adopted: 2013-07-03
    meeting: "22"
    vote: 21-5-3
    in_favour: [Calvania, Estuaria]
    against: [Freedonia]
    ---

    **The Economic and Social Council,**

    *Noting* the table below,

    1. [] *Takes note* of it:

    | Year | Mills |
    | --- | --- |
    | 2012 | 40 |

    > a Without the ruins.

    ```table [3] ^[A note on the whole table.]
    |# Gate | |2x1 two |
    |
    | x |
    ```

    <!-- Annex1 -->

    ## [Annex] Rules of the Register

    1. A mill is entered once.

    1. A ruin is not entered;

    <!-- Draft1 -->

    **The General Assembly,**

    1. *Thanks* the millers.

    <!-- . -->

    1. *Decides* to stop here.

    """

  /// The same paragraphs as in `sections`, in other parts and of other kinds.
  private static let stages = """
    ---
    travaux: 1
    symbol: A/C.2/67/L.94
    title: Financing of the Register of Tide Mills
    organ: General Assembly
    session: 67
    agenda_item: "109 (b)"
    language: en
    draft: A/C.2/67/L.94
    proceedings:
      - {stage: draft, document: A/C.2/67/L.94, actors: "Calvania, Estuaria"}
    ---

    **The General Assembly,**

    *Recalling* its resolution 66/907 of 22 December 2011,

    1. *Welcomes* the decision of the Board

    1. *Decides* to keep the gates shut;

       (a) *Decides* to keep the sluices open;

    <!-- PartA -->

    ## [A]

    ## Gates

    1. *Requests* the Board to paint them.

    """

  /// Letters that are also numerals of a list inside, a heading on the level of the one above.
  private static let arabic = """
    ---
    travaux: 1
    symbol: A/RES/66/908
    title: تعزيز طواحين المد والجزر
    organ: General Assembly
    session: 66
    language: ar
    adopted: 2011-12-22
    meeting: "91"
    vote: 21-5-3
    ---

    ## [باء] ^[يصبح القرار 66/908 القرار 66/908 ألف.]

    **إن الجمعية العامة،**

    *وإذ تشير* إلى قرارها 65/905،

    ## تمويل الطواحين

    1. *تطلب* إلى الأمين العام ما يلي:

       (أ) أن يقدم تقريرا؛

       (ب) أن يقدم تقريرا ثانيا؛

       (ج) أن يقدم تقريرا ثالثا؛

       (د) أن يقدم تقريرا رابعا؛

       (ه) أن يقدم تقريرا خامسا؛

       (و) أن يقدم تقريرا سادسا؛

    """

  /// A text with nothing around it.
  private static let bare = """
    ---
    travaux: 1
    language: en
    ---

    **The General Assembly,**

    *Recalling* nothing,

    """
}
