import FoundationEssentials
import ResolutionModel

/// Reads `travaux.resolution/1`, the JSON that `show` writes.
struct JSONReader {
  func read(_ source: String) throws(ImportError) -> ImportedDocument {
    let bytes = Array(source.utf8)
    let encoded: EncodedResolution
    do {
      encoded = try JSONDecoder().decode(EncodedResolution.self, from: Data(bytes))
    } catch {
      throw JSONReader.malformed(error)
    }
    do {
      var (resolution, warnings) = try encoded.resolution()
      if resolution.paragraphs.isEmpty { throw ImportError.noResolution }
      if !resolution.problems.isEmpty { resolution = resolution.composed }
      let places = JSONParagraphLines(bytes).lines.map { SourcePlace(lines: $0) }
      var document = ImportedDocument(
        format: .json, source: source, resolution: resolution,
        places: resolution.paragraphs.indices.map {
          places.indices.contains($0) ? places[$0] : SourcePlace(lines: 1...1)
        },
        warnings: warnings)
      SettledStructure.settle(&document)
      if let problem = document.resolution.problems.first { throw JSONReader.invalid(problem, bytes) }
      return document
    } catch let error as EncodedResolutionError {
      throw .malformed(format: .json, message: error.description, line: JSONReader.line(error.path, bytes), column: nil)
    } catch {
      throw error as? ImportError ?? .noResolution
    }
  }

  private static func invalid(_ problem: ModelProblem, _ bytes: [UInt8]) -> ImportError {
    switch problem.place {
    case .particular: .malformed(format: .json, message: problem.description, line: nil, column: nil)
    case .paragraph(let index):
      .malformed(format: .json, message: problem.description, line: line("paragraphs[\(index)]", bytes), column: nil)
    }
  }

  /// The line of the paragraph a path names: `paragraphs[3].text`.
  private static func line(_ path: String, _ bytes: [UInt8]) -> Int? {
    guard path.hasPrefix("paragraphs["), let index = Int(path.dropFirst(11).prefix { $0 != "]" }) else { return nil }
    let lines = JSONParagraphLines(bytes).lines
    return lines.indices.contains(index) ? lines[index].lowerBound : nil
  }

  private static func malformed(_ error: any Error) -> ImportError {
    guard let error = error as? DecodingError else {
      return .malformed(format: .json, message: "not JSON", line: nil, column: nil)
    }
    let (context, fault) = explained(error)
    let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    let place = context.underlyingError.flatMap { JSONReader.place(in: String(describing: $0)) }
    let message = path.isEmpty ? fault : "\(path.drop { $0 == "." }): \(fault)"
    return .malformed(format: .json, message: message, line: place?.line, column: place?.column)
  }

  /// What is wrong, in words for the person whose file it is.
  private static func explained(_ error: DecodingError) -> (DecodingError.Context, String) {
    switch error {
    case .keyNotFound(let key, let context): (context, "the key \"\(key.stringValue)\" is missing")
    case .typeMismatch(let type, let context): (context, "not the kind of value it should be (\(type))")
    case .valueNotFound(_, let context): (context, "null where a value is needed")
    case .dataCorrupted(let context): (context, "not JSON: \(context.debugDescription)")
    @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), "not JSON")
    }
  }

  /// The place in Foundation's words, "… around line 3, column 7."; nil when it gives none.
  private static func place(in words: String) -> (line: Int, column: Int)? {
    guard let start = words.range(of: "line ") else { return nil }
    let numbers = words[start.upperBound...].split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }
}
