extension PDFLine {
  /// Runs that stand close together, and the places they take up.
  struct Cell: Hashable, Sendable {
    /// Indices of the runs.
    var runs: ClosedRange<Int>
    /// Pixels from the side that reading starts from, without the spaces at either end.
    var columns: Range<Int>
  }

  /// The cells of the line in reading order; one where nothing stands far apart.
  ///
  /// - Parameters:
  ///   - least: the least gap between two, as a part of the print's height.
  ///   - width: that of the page.
  func cells(gap least: Double, pageWidth width: Int) -> [Cell] {
    var cells: [Cell] = []
    for index in runs.indices {
      let place = place(of: runs[index], pageWidth: width)
      if let last = cells.last, Double(gap(after: index - 1)) <= Double(main.height) * least {
        let columns = min(last.columns.lowerBound, place.lowerBound)..<max(last.columns.upperBound, place.upperBound)
        cells[cells.count - 1] = Cell(runs: last.runs.lowerBound...index, columns: columns)
      } else {
        cells.append(Cell(runs: index...index, columns: place))
      }
    }
    return cells
  }

  private func place(of run: PDFRun, pageWidth: Int) -> Range<Int> {
    let (left, right) = run.inked
    let (first, last) = isRightToLeft ? (pageWidth - right, pageWidth - left) : (left, right)
    return first..<max(first + 1, last)
  }
}

extension PDFRun {
  /// A space as a part of the print's height: a quarter of the size, which is most of the height.
  private static let spaceWidth = 0.22

  /// The left and right edge of what is printed, the spaces at either end left out.
  fileprivate var inked: (left: Int, right: Int) {
    let space = Double(height) * PDFRun.spaceWidth
    let before = Int(Double(text.prefix { $0 == 0x20 }.count) * space)
    let after = Int(Double(text.reversed().prefix { $0 == 0x20 }.count) * space)
    return (left + before, max(left + before, right - after))
  }
}
