import Foundation

/// A headless Chromium that is spoken to over two pipes (Chrome DevTools Protocol); it loads nothing but files.
final class Browser {
  struct Failure: Error {
    let message: String
  }

  private let process = Process()
  private let input: FileHandle
  private let output: Int32
  private let folder: URL
  private var buffer: [UInt8] = []
  private var lastID = 0
  private var session = ""
  /// What went wrong in the pages since the last one was opened: exceptions, refused loads, messages of level error.
  private(set) var errors: [String] = []

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "browser-\(UUID().uuidString)")
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pipes = ["in", "out"].map { folder.appending(path: $0).path }
    for pipe in pipes { mkfifo(pipe, 0o600) }
    // Open for reading and writing, so that neither end waits for the other.
    let ends = pipes.map { Foundation.open($0, O_RDWR) }
    input = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    output = ends[1]
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "exec chromium \(Self.flags) --user-data-dir=\(folder.path)/profile 3<\(pipes[0]) 4>\(pipes[1])",
    ]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let target = try send("Target.createTarget", ["url": "about:blank"])
    session =
      try send("Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])["sessionId"] as? String
      ?? ""
    for domain in ["Runtime", "Log", "Page"] { try send("\(domain).enable") }
  }

  /// How long a busy machine may take over one answer, in seconds.
  private static let patience = 180.0

  private static let flags =
    "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run --disable-background-networking "
    + "--disable-extensions --remote-debugging-pipe"

  func close() {
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Opens a file at a width and waits until it is loaded.
  func open(_ file: URL, width: Int) throws {
    errors = []
    try send(
      "Emulation.setDeviceMetricsOverride", ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    try send("Page.navigate", ["url": file.absoluteString])
    try wait(until: "document.readyState === 'complete' && location.href !== 'about:blank'")
  }

  /// Asks until an expression of JavaScript is true: the pages' own state, not an event that may have passed.
  func wait(until expression: String) throws {
    let deadline = Date(timeIntervalSinceNow: Self.patience)
    while Date() < deadline {
      if try evaluate("Boolean(\(expression))") as? Bool == true { return }
      usleep(20_000)
    }
    throw Failure(message: "never true: \(expression)")
  }

  /// The page as a screen reader is told of it, without what it passes over: role and name of each node.
  func accessibilityTree() throws -> [(role: String, name: String)] {
    let nodes = try send("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]] ?? []
    return nodes.filter { $0["ignored"] as? Bool == false }.map { node in
      let (role, name) = (node["role"] as? [String: Any], node["name"] as? [String: Any])
      return (role?["value"] as? String ?? "", name?["value"] as? String ?? "")
    }
  }

  /// The value of an expression of JavaScript.
  @discardableResult
  func evaluate(_ expression: String) throws -> Any? {
    let answer = try send("Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let exception = answer["exceptionDetails"] as? [String: Any] { throw Failure(message: "\(exception)") }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// Presses a key that prints a character.
  func press(_ key: String) throws {
    try send("Input.dispatchKeyEvent", ["type": "keyDown", "key": key, "text": key])
    try send("Input.dispatchKeyEvent", ["type": "keyUp", "key": key])
  }

  @discardableResult
  private func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastID += 1
    let id = lastID
    var message: [String: Any] = ["id": id, "method": method, "params": parameters]
    if !session.isEmpty, !method.hasPrefix("Target.") { message["sessionId"] = session }
    try input.write(contentsOf: try JSONSerialization.data(withJSONObject: message) + [0])
    let answer = try wait { $0["id"] as? Int == id }
    if let error = answer["error"] { throw Failure(message: "\(method): \(error)") }
    return answer["result"] as? [String: Any] ?? [:]
  }

  @discardableResult
  private func wait(for isAwaited: ([String: Any]) -> Bool) throws -> [String: Any] {
    while true {
      let message = try next()
      note(message)
      if isAwaited(message) { return message }
    }
  }

  private func note(_ message: [String: Any]) {
    let parameters = message["params"] as? [String: Any] ?? [:]
    if message["method"] as? String == "Runtime.exceptionThrown" { errors.append("\(parameters)") }
    let entry = parameters["entry"] as? [String: Any]
    if entry?["level"] as? String == "error" { errors.append("\(entry?["text"] ?? "")") }
  }

  /// The next message, up to its closing zero byte.
  private func next() throws -> [String: Any] {
    while true {
      if let end = buffer.firstIndex(of: 0) {
        let message = Data(buffer[..<end])
        buffer.removeSubrange(...end)
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var poll = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard Foundation.poll(&poll, 1, Int32(Self.patience * 1000)) > 0 else {
        throw Failure(message: "Chromium does not answer; is it installed?")
      }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output, &bytes, bytes.count)
      if count > 0 { buffer += bytes[..<count] }
    }
  }
}
