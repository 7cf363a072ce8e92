import Foundation
import Testing

/// The pages as a browser shows them: nothing goes wrong, nothing is missing, and what can be clicked works. They need
/// Chromium, which `.ci/install --for-tests` installs.
@Suite(.serialized)
struct PageTests {
  private static let widths = [420, 1300]

  @Test func aComparisonShowsAllOfBothTextsAtEveryWidth() throws {
    try inBrowser { browser, sandbox in
      let files = ["series/xml/A_RES_64_904.en.xml", "series/xml/A_RES_65_905.en.xml"]
      #expect(try sandbox.run(["travaux", "diff"] + files + ["--format", "html", "-o", "d.html"]).status == 0)
      let (old, new) = (try texts(of: files[0], sandbox), try texts(of: files[1], sandbox))
      for width in Self.widths {
        try browser.open(sandbox.folder.appending(path: "d.html"), width: width)
        let isSide = try browser.evaluate("document.body.classList.contains('side')") as? Bool
        #expect(isSide == (width >= 1200))
        let before = try shown(in: browser, without: "ins")
        let after = try shown(in: browser, without: "del")
        for text in old { #expect(before.contains(text), "\(text)") }
        for text in new { #expect(after.contains(text), "\(text)") }
        #expect(try browser.evaluate("document.documentElement.scrollWidth <= innerWidth") as? Bool == true)
        #expect(browser.errors.isEmpty, "\(browser.errors)")
      }
    }
  }

  @Test func filtersAndKeysWork() throws {
    try inBrowser { browser, sandbox in
      try sandbox.run(
        [
          "travaux", "diff", "series/xml/A_RES_64_904.en.xml", "series/xml/A_RES_65_905.en.xml", "--format", "html",
          "-o", "d.html",
        ])
      try browser.open(sandbox.folder.appending(path: "d.html"), width: 1000)
      let kinds =
        "[...new Set([...document.querySelectorAll('article:not([hidden])')].map(a => a.dataset.kind))].sort().join()"
      #expect(try browser.evaluate(kinds) as? String == "added,deleted,editorial,same,substantive,technical")
      try browser.evaluate("document.querySelector('[data-do=substantive]').click()")
      #expect(try browser.evaluate(kinds) as? String == "added,deleted,substantive")
      try browser.evaluate("document.querySelector('[data-do=substantive]').click()")
      try browser.press("h")
      #expect(try browser.evaluate(kinds) as? String == "added,deleted,same,substantive")
      try browser.press("o")
      let operative = "[...document.querySelectorAll('article:not([hidden])')].every(a => 'operative' in a.dataset)"
      #expect(try browser.evaluate(operative) as? Bool == true)
      try browser.press("o")
      try browser.press("n")
      let first = try browser.evaluate("document.querySelector('.current').id") as? String
      try browser.press("n")
      #expect(try browser.evaluate("document.querySelector('.current').id") as? String != first)
      try browser.press("p")
      #expect(try browser.evaluate("document.querySelector('.current').id") as? String == first)
      try browser.press("?")
      #expect(try browser.evaluate("document.getElementById('keys').open") as? Bool == true)
      try browser.press("?")
      try browser.press("s")
      #expect(try browser.evaluate("document.body.classList.contains('side')") as? Bool == true)
      let broken =
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.querySelector(a.hash)).length"
      #expect(try browser.evaluate(broken) as? Int == 0)
      #expect(try browser.evaluate("document.querySelectorAll('nav.map a').length > 0") as? Bool == true)
      #expect(browser.errors.isEmpty, "\(browser.errors)")
    }
  }

  @Test func aReportOpensWithItsPictureTextsAndStories() throws {
    try inBrowser { browser, sandbox in
      #expect(try sandbox.run(["travaux", "init", "archive"]).status == 0)
      try sandbox.run(["travaux", "import", "series/xml", "--archive", "archive"])
      let run = try sandbox.run(["travaux", "report", "stewardship", "--output", "site", "--archive", "archive"])
      #expect(run.status == 0, "\(run.output)")
      for width in Self.widths {
        try browser.open(sandbox.folder.appending(path: "site/index.html"), width: width)
        #expect(try browser.evaluate("document.querySelectorAll('.timeline > li').length") as? Int == 5)
        #expect(try browser.evaluate("document.documentElement.scrollWidth <= innerWidth") as? Bool == true)
        #expect(browser.errors.isEmpty, "\(browser.errors)")
        let follow =
          "const a = document.querySelector('.flow a[href^=\"story/\"]'); location.href = a.href.baseVal; true"
        try browser.evaluate(follow)
        try browser.wait(until: "document.readyState === 'complete' && location.pathname.includes('/story/')")
        #expect(try browser.evaluate("document.querySelectorAll('.story li').length > 0") as? Bool == true)
        try browser.open(sandbox.folder.appending(path: "site/text/A-RES-65-905.html"), width: width)
        #expect(try browser.evaluate("document.querySelectorAll('.line').length") as? Int == 35)
        #expect(browser.errors.isEmpty, "\(browser.errors)")
      }
    }
  }

  /// Every page of a report and a comparison: told of by role and name, and made of nothing but itself.
  @Test func pagesSpeakToScreenReadersAndLoadNothing() throws {
    try inBrowser { browser, sandbox in
      try sandbox.run(["travaux", "init", "archive"])
      try sandbox.run(["travaux", "import", "series/xml", "--archive", "archive"])
      try sandbox.run(["travaux", "report", "stewardship", "--output", "site", "--archive", "archive"])
      for page in ["index.html", "text/A-RES-65-905.html", "compare/A-RES-65-905.html", "story/1.html"] {
        try browser.open(sandbox.folder.appending(path: "site/" + page), width: 1000)
        let nodes = try browser.accessibilityTree()
        #expect(nodes.count { $0.role == "main" } == 1, "\(page)")
        #expect(nodes.count { $0.role == "banner" } == 1, "\(page)")
        for role in ["link", "button", "checkbox", "article", "navigation", "region", "heading"] {
          #expect(nodes.allSatisfy { $0.role != role || !$0.name.isEmpty }, "\(page): a \(role) without a name")
        }
        #expect(try browser.evaluate("document.querySelectorAll('h1').length") as? Int == 1)
        #expect(try browser.evaluate("performance.getEntriesByType('resource').length") as? Int == 0, "\(page)")
        #expect(try browser.evaluate("document.documentElement.lang") as? String == "en")
        #expect(browser.errors.isEmpty, "\(browser.errors)")
      }
    }
  }

  @Test func fiveHundredParagraphsAndHostileWordsAreShown() throws {
    try inBrowser { browser, sandbox in
      let hostile = "<script>document.title = 'gone'</script> \"><img src=x onerror=\"document.title='gone'\">"
      for (name, word) in [("old", "mills"), ("new", "wheels")] {
        let paragraphs = (1...500).map { number in
          [
            "id": "OP\(number)", "kind": "operative", "label": "\(number).", "opener": "Notes",
            "text": "Notes paragraph \(number) on the care of \(number % 4 == 0 ? word : "ponds") \(hostile);",
          ]
        }
        let text: [String: Any] = [
          "format": "travaux.resolution/1", "title": hostile, "language": "en", "paragraphs": paragraphs,
        ]
        try JSONSerialization.data(withJSONObject: text)
          .write(to: sandbox.folder.appending(path: "\(name).json"))
      }
      let run = try sandbox.run(["travaux", "diff", "old.json", "new.json", "--format", "html", "-o", "d.html"])
      #expect(run.status == 0, "\(run.output)")
      for width in Self.widths {
        try browser.open(sandbox.folder.appending(path: "d.html"), width: width)
        #expect(try browser.evaluate("document.querySelectorAll('article').length") as? Int == 500)
        #expect(try browser.evaluate("document.querySelectorAll('img').length") as? Int == 0)
        #expect(try browser.evaluate("document.scripts.length") as? Int == 2)
        #expect(try browser.evaluate("document.title") as? String != "gone")
        #expect(try browser.evaluate("document.documentElement.scrollWidth <= innerWidth") as? Bool == true)
        #expect(browser.errors.isEmpty, "\(browser.errors)")
      }
    }
  }

  private func inBrowser(_ body: (Browser, Sandbox) throws -> Void) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let browser = try Browser()
    defer { browser.close() }
    try body(browser, sandbox)
  }

  /// The words of the page's paragraphs as one text, one side's left out.
  private func shown(in browser: Browser, without side: String) throws -> String {
    let expression = """
      [...document.querySelectorAll('.words')].map(w => { const c = w.cloneNode(true);
      c.querySelectorAll('\(side), small, .note').forEach(x => x.remove()); return c.textContent; }).join('\\n')
      """
    return Self.inOnePrint(try #require(try browser.evaluate(expression) as? String))
  }

  /// Words that both texts have are shown as the later one prints them.
  private static func inOnePrint(_ text: String) -> String { text.replacing("–", with: "-") }

  /// The texts of a file's paragraphs; those of tables are cells.
  private func texts(of file: String, _ sandbox: Sandbox) throws -> [String] {
    let output = try sandbox.run(["travaux", "show", file, "--format", "json"]).output
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let paragraphs = try #require(json?["paragraphs"] as? [[String: Any]])
    return paragraphs.compactMap { $0["text"] as? String }.filter { !$0.isEmpty }.map(Self.inOnePrint)
  }
}
