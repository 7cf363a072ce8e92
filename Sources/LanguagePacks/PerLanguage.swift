import ResolutionModel
import Synchronization

/// One value for each language, made when it is first asked for and kept: what is put together from a pack.
///
///     private static let scales = PerLanguage { StrengthScale(readFor: $0) }
///     scales[.french]
package final class PerLanguage<Value: Sendable>: Sendable {
  private let made = Mutex<[Language: Value]>([:])
  private let make: @Sendable (Language) -> Value

  package init(_ make: @escaping @Sendable (Language) -> Value) {
    self.make = make
  }

  package subscript(language: Language) -> Value {
    if let value = made.withLock({ $0[language] }) { return value }
    // Outside the lock, since making may ask for another language; made twice, the first one stays.
    let value = make(language)
    return made.withLock { known in
      if let first = known[language] { return first }
      known[language] = value
      return value
    }
  }
}
