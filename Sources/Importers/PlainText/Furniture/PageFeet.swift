/// Finds job numbers, release dates and page numbers by their shape and by what stands beside them.
struct PageFeet {
  let printed: PrintedText
  let heads: Set<Int>

  func roles() -> [Int: LineRole] {
    var roles: [Int: LineRole] = [:]
    var lastFoot: Int?
    for line in printed.lines.indices {
      if let role = shapeRole(line) {
        roles[line] = role
        lastFoot = line
      } else if printed.shapes[line] == .releaseDate, isNear(line, to: lastFoot) || nextFoot(after: line) {
        roles[line] = .releaseDate
      } else if case .number = printed.shapes[line], touchesPageEdge(line) {
        roles[line] = .pageNumber
      }
    }
    return roles
  }

  /// The role of lines that say what they are: job numbers, and pages of pages beside a page's edge or a job number.
  private func shapeRole(_ line: Int) -> LineRole? {
    switch printed.shapes[line] {
    case .jobNumber: .jobNumber
    case .pageOfPages: isCounted(line) ? .pageNumber : nil
    default: nil
    }
  }

  private func isCounted(_ line: Int) -> Bool {
    let reach = printed.thresholds.footReach
    let near = Swift.max(0, line - reach)..<Swift.min(printed.lines.count, line + reach + 1)
    return touchesPageEdge(line) || near.contains { $0 != line && printed.shapes[$0] == .jobNumber }
      || printed.bytes[printed.lines[line].bytes].contains(0x2D)
  }

  private func isNear(_ line: Int, to foot: Int?) -> Bool {
    guard let foot else { return false }
    return line - foot <= printed.thresholds.footReach
  }

  private func nextFoot(after line: Int) -> Bool {
    let end = Swift.min(printed.lines.count, line + 1 + printed.thresholds.footReach)
    return (line..<end).contains { printed.shapes[$0] == .jobNumber }
  }

  /// Whether a line is the first or last of a page or stands beside a running head.
  private func touchesPageEdge(_ line: Int) -> Bool {
    isEdge(line, line - 1) || isEdge(line, line + 1)
  }

  private func isEdge(_ line: Int, _ neighbour: Int) -> Bool {
    guard printed.lines.indices.contains(neighbour) else { return true }
    return printed.lines[line].page != printed.lines[neighbour].page || heads.contains(neighbour)
  }
}
