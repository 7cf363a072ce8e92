import Yams

/// A place in a configuration, read strictly: a key that is not known, or a value of another kind, is an error with its
/// line, never passed over.
struct ConfigurationNode {
  let node: Node
  let file: String

  /// Reads a file's text.
  init?(text: String, file: String, byteLimit: Int = YAMLBounds.byteLimit) throws(Failure) {
    if let fault = YAMLBounds.fault(in: Array(text.utf8), byteLimit: byteLimit) {
      throw ConfigurationNode.failure(file, fault.line, fault.message)
    }
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      self.init(node: node, file: file)
    } catch let error as YamlError {
      throw ConfigurationNode.failure(error, file)
    } catch {
      throw Failure(.usage, "\(file): no YAML (\(error))")
    }
  }

  private init(node: Node, file: String) {
    self.node = node
    self.file = file
  }

  /// The entries of a mapping in their order, all of whose keys are among those given.
  func entries(_ known: [String]? = nil) throws(Failure) -> [(key: String, value: ConfigurationNode)] {
    guard let mapping = node.mapping else { throw failure("a mapping of keys to values is due here") }
    var entries: [(key: String, value: ConfigurationNode)] = []
    for pair in mapping {
      let name = ConfigurationNode(node: pair.key, file: file)
      let key = try name.string()
      if let known, !known.contains(key) {
        throw name.failure("‘\(key)’ is not known here", hint: "known are: \(known.joined(separator: ", "))")
      }
      entries.append((key, ConfigurationNode(node: pair.value, file: file)))
    }
    return entries
  }

  /// From 1.
  var line: Int { node.mark?.line ?? 1 }

  /// Whether nothing is said: `key:`, `key: ~` or `key: null`.
  var isNull: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  func string() throws(Failure) -> String {
    guard let scalar = node.scalar else { throw failure("a word or text is due here") }
    return scalar.string
  }

  /// A list of texts; a lone text counts as a list of one.
  func strings() throws(Failure) -> [String] {
    guard let sequence = node.sequence else { return [try string()] }
    var strings: [String] = []
    for item in sequence { strings.append(try ConfigurationNode(node: item, file: file).string()) }
    return strings
  }

  func items() throws(Failure) -> [ConfigurationNode] {
    guard let sequence = node.sequence else { throw failure("a list is due here: lines that start with ‘- ’") }
    return sequence.map { ConfigurationNode(node: $0, file: file) }
  }

  func boolean() throws(Failure) -> Bool {
    switch try string() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: throw failure("true or false is due here")
    }
  }

  func failure(_ message: String, hint: String? = nil) -> Failure {
    ConfigurationNode.failure(file, line, message, hint: hint)
  }

  private static func failure(_ file: String, _ line: Int, _ message: String, hint: String? = nil) -> Failure {
    Failure(.usage, "\(file):\(line): \(message)", hint: hint)
  }

  private static func failure(_ error: YamlError, _ file: String) -> Failure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      failure(file, mark.line, problem)
    case .duplicatedKeysInMapping(let keys, let context):
      failure(file, context.mark.line, "written twice: \(keys.map { "‘\($0)’" }.joined(separator: ", "))")
    default: Failure(.usage, "\(file): \(error)")
    }
  }
}
