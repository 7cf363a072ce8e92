import DraftChecker
import ResolutionModel

/// Reads `.travaux.yml`.
struct ConfigurationReader {
  private var configuration = Configuration()

  static func read(_ text: String, file: String, folder: String) throws(Failure) -> Configuration {
    var reader = ConfigurationReader()
    reader.configuration.folder = folder
    guard let root = try ConfigurationNode(text: text, file: file) else { return reader.configuration }
    for (key, value) in try root.entries(["body", "fail-on", "rules", "glossary", "house-rules", "paths", "ignore"]) {
      try reader.read(key, value)
    }
    return reader.configuration
  }

  private mutating func read(_ key: String, _ value: ConfigurationNode) throws(Failure) {
    switch key {
    case "body": configuration.isOtherBody = try isOther(value)
    case "fail-on": configuration.failOn = try severity(value)
    case "rules": configuration.rules = try rules(value)
    case "glossary":
      let terms = try glossary(value)
      configuration.houseRules += terms
    case "house-rules":
      for item in try value.items() { configuration.houseRules.append(try HouseRuleReader(item).rule) }
    case "paths": for item in try value.items() { configuration.paths.append(try path(item)) }
    default: for item in try value.items() { configuration.ignored.append(try ignored(item)) }
    }
  }

  /// `united-nations`, whose habits all rules hold to, or `other`.
  private func isOther(_ node: ConfigurationNode) throws(Failure) -> Bool {
    switch try node.string() {
    case "united-nations": return false
    case "other": return true
    default: throw node.failure("a body is due here", hint: "they are: united-nations, other")
    }
  }

  private func severity(_ node: ConfigurationNode) throws(Failure) -> Severity {
    guard let severity = Severity(rawValue: try node.string()) else {
      throw node.failure("a severity is due here", hint: "they are: note, warning, error")
    }
    return severity
  }

  /// `rule: off` or `rule: warning`.
  private func rules(_ node: ConfigurationNode) throws(Failure) -> [String: Configuration.RuleSetting] {
    var settings: [String: Configuration.RuleSetting] = [:]
    for (rule, value) in try node.entries() {
      try check(rule, value)
      let word = try value.string()
      switch word {
      case "off", "false", "no": settings[rule] = .off
      case "on", "true", "yes": settings[rule] = .on
      default:
        guard let severity = Severity(rawValue: word) else {
          throw value.failure("‘\(word)’ is no setting of a rule", hint: "they are: off, on, note, warning, error")
        }
        settings[rule] = .severity(severity)
      }
    }
    return settings
  }

  private func check(_ rule: String, _ node: ConfigurationNode) throws(Failure) {
    guard RuleCatalogue.rule(rule) == nil, !rule.hasPrefix(HouseRuleReader.prefix), rule != HouseRuleReader.glossary
    else { return }
    throw node.failure("no rule is called ‘\(rule)’", hint: "`travaux rules` lists them")
  }

  /// `- Tide Register`, or `- term: tide mill` with `instead-of: [tidal mill]`.
  private func glossary(_ node: ConfigurationNode) throws(Failure) -> [HouseRule] {
    var terms: [String] = []
    var rules: [HouseRule] = []
    for item in try node.items() {
      guard item.node.mapping != nil else {
        terms.append(try item.string())
        continue
      }
      var (term, others): (String?, [String]) = (nil, [])
      for (key, value) in try item.entries(["term", "instead-of"]) {
        if key == "term" { term = try value.string() } else { others = try value.strings() }
      }
      guard let term else { throw item.failure("an entry of the glossary lacks its term") }
      terms.append(term)
      if !others.isEmpty {
        rules.append(HouseRule(id: HouseRuleReader.glossary, demand: .instead(of: others, use: term)))
      }
    }
    return [HouseRule(id: HouseRuleReader.glossary, demand: .terms(terms))] + rules
  }

  private func path(_ node: ConfigurationNode) throws(Failure) -> Configuration.PathSetting {
    var (pattern, settings, isSkipped): (String?, [String: Configuration.RuleSetting], Bool) = (nil, [:], false)
    for (key, value) in try node.entries(["match", "rules", "skip"]) {
      switch key {
      case "match": pattern = try value.string()
      case "rules": settings = try rules(value)
      default: isSkipped = try value.boolean()
      }
    }
    guard let pattern else { throw node.failure("a path setting lacks its match") }
    return Configuration.PathSetting(pattern: Glob(pattern), rules: settings, isSkipped: isSkipped)
  }

  private func ignored(_ node: ConfigurationNode) throws(Failure) -> Configuration.Ignored {
    var values: [String: String] = [:]
    for (key, value) in try node.entries(["rule", "file", "paragraph", "text", "reason"]) {
      values[key] = try value.string()
      if key == "rule" { try check(values[key] ?? "", value) }
    }
    guard let rule = values["rule"], let reason = values["reason"], !reason.isEmpty else {
      throw node.failure("what is ignored needs a rule and a reason")
    }
    let paragraph = values["paragraph"].map { Locator($0) }
    if let paragraph, paragraph == nil { throw node.failure("‘\(values["paragraph"] ?? "")’ names no paragraph") }
    return Configuration.Ignored(
      pattern: values["file"].map(Glob.init),
      suppression: Suppression(rule: rule, paragraph: paragraph ?? nil, text: values["text"], reason: reason))
  }
}
