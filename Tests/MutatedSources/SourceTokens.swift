/// What readers look for in sources, put in where it does not belong.
enum SourceTokens {
  static func of(_ form: SourceForm) -> [[UInt8]] {
    (controls + listed(common) + listed(own(form))).map { Array($0.utf8) }
  }

  /// The tokens of a list, one a line; `↵` is a line end, and `␣` a space at the end.
  private static func listed(_ list: String) -> [String] {
    list.split(separator: "\n").map { token in
      String(token.map { $0 == "↵" ? "\n" : $0 == "␣" ? " " : $0 })
    }
  }

  private static let controls = [
    "\n", "\r", "\t", "\u{0B}", "\u{0C}", "\u{0}", "\u{7}", "\u{1E}", "\u{7F}", "\u{85}", "\u{92}", "\u{AD}",
    "\u{2028}",
    "\u{202E}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "e\u{301}", "\u{301}\u{301}", "\u{1F1FA}\u{1F1F3}", "\u{FEF7}",
  ]

  private static let common = """
    ↵↵
    (a)
    (i)
    (iv)␣
    1.␣
    12.␣
    5 bis.␣
    99999999999999999999
    -1
    I↵
    A↵
    Annex↵
    Part B↵
    The General Assembly,↵
    The Security Council,↵
    ↵L’Assemblée générale,↵
    ↵الجمعية العامة،↵
    ↵大会，↵
    ↵Генеральная Ассамблея,↵
    Recalling␣
    1. Urges␣
    1/
    *
    [
    ]
    «␣
     ;
    __________________↵
            .
    A/RES/91/7
    91/7. Ponds↵
    18 December 2036
    Vote: 10-0-1
    fin
    """

  private static func own(_ form: SourceForm) -> String {
    switch form {
    case .plain: plain
    case .markdown: markdown
    case .html: html
    case .akn: akn
    case .docx: docx
    case .json: json
    case .canonical: canonical
    case .pdf: pdf
    }
  }

  private static let plain = """
    ↵RESOLUTION 7 (1951)↵
    1  A note.
    Page 2↵
    07-12345↵
    ↵    a    b    c↵
    """

  private static let markdown = """
    #␣
    ↵## Ponds↵↵
    **
    _
    [^1]
    ↵[^1]: B.↵
    | a | b |↵| - | - |↵| c | d |↵
    >␣
    \\
    ```↵
    """

  private static let html = """
    <p>
    </p>
    <ol><li>
    </ol>
    <table><tr><td>a<td>b<tr><td>c<td>d</table>
    <sup>1</sup>
    <pre>
    <!--
    &#1;
    &#x92;
    &#x2028;
    &nbsp;
    <li value=7>
    <b>
    <i>
    </div>
    <div id=ftn1>1 A.</div>
    <br>
    """

  private static let akn = """
    <paragraph><num>1.</num><content><p>x</p></content></paragraph>
    </paragraph>
    <p>x</p>
    <num>(a)</num>
    <list><intro><p>x</p></intro><point><num>(a)</num><content><p>y</p></content></point></list>
    <embeddedStructure>
    </embeddedStructure>
    <authorialNote marker="1"><p>n</p></authorialNote>
    <table><tr><td><p>a</p></td></tr></table>
    <section><num>I</num>
    </section>
    &#133;
    &#x85;
    <eol/>
    <![CDATA[
    """

  private static let docx = """
    <w:p><w:r><w:t>x</w:t></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>
    <w:ins w:id="1" w:author="a"><w:r><w:t>y</w:t></w:r></w:ins>
    <w:footnoteReference w:id="2"/>
    <w:br/>
    <w:tab/>
    &#x92;
    """

  private static let json = """
    "
    {
    }
    [
    ]
    ,
    :
    null
    1e999
    "depth" : 3,
    "kind" : "table",
    "kind" : "formula",
    "kind" : "operative",
    "rows" : [[{"text" : "a"}]],
    "id" : "OP1(a)(i)",
    \\u0001
    \\u2028
    \\n
    \\ud800
    """

  private static let canonical = """
    <!-- PartB.Sec1 -->↵↵
    1.␣
       (a) x
          (i) y
    >␣
    ^[
    ^[{*} n]
    ##␣
    ```table↵
    | a | b |↵
    ***The General Assembly*,**
    *Recalling*␣
    &#32;
    \\
    [5 bis.]␣
    ---↵
    """

  private static let pdf = """
    <page number="2" height="1188" width="918">
    </page>
    <i>
    </i>
    <b>
    </b>
    </text>
    &#1;
    &#146;
    &amp;
    "-99999999"
    <text top="100" left="221" width="70" height="9" font="0">1</text>↵
    """
}
