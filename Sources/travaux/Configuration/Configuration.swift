import DraftChecker
import ResolutionModel

/// What `.travaux.yml` asks of the checker.
struct Configuration {
  /// What is asked of a rule.
  enum RuleSetting: Hashable {
    case off
    /// Applied with its own severity, though set otherwise before or for another body.
    case on
    case severity(Severity)
  }

  /// Settings for some files.
  struct PathSetting: Hashable {
    let pattern: Glob
    var rules: [String: RuleSetting] = [:]
    /// The files are not checked at all.
    var isSkipped = false
  }

  /// A finding set aside, with the files it holds for.
  struct Ignored: Hashable {
    let pattern: Glob?
    let suppression: Suppression
  }

  /// The folder that paths are counted from: the file's own.
  var folder = ""
  var failOn: Severity?
  /// Whether the texts are those of a body that has other habits than the United Nations.
  var isOtherBody = false
  var rules: [String: RuleSetting] = [:]
  var houseRules: [HouseRule] = []
  var paths: [PathSetting] = []
  var ignored: [Ignored] = []

  /// The options for a file; nil where it is not to be checked.
  func options(for file: String) -> CheckOptions? {
    let path = relative(file)
    var settings: [String: RuleSetting] = [:]
    if isOtherBody { for rule in RuleCatalogue.unitedNationsHabits { settings[rule] = .off } }
    settings.merge(rules) { _, later in later }
    for setting in paths where setting.pattern.matches(path) {
      if setting.isSkipped { return nil }
      settings.merge(setting.rules) { _, later in later }
    }
    return CheckOptions(
      severities: settings.compactMapValues { if case .severity(let severity) = $0 { severity } else { nil } },
      disabled: Set(settings.filter { $0.value == .off }.keys), houseRules: houseRules,
      suppressions: ignored.filter { $0.pattern?.matches(path) ?? true }.map(\.suppression))
  }

  /// The path from the configuration's folder; a file outside it keeps its own.
  private func relative(_ file: String) -> String {
    let path = FileSystem.absolute(file)
    return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }
}
