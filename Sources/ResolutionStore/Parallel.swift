import Dispatch
import Synchronization

/// The same work on many things, by several threads.
package enum Parallel {
  /// The results in the order of the inputs, by at most `jobs` threads, and no more than there are cores.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    let next = Atomic(0)
    let results = Mutex<[(Int, Output)]>([])
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, inputs.count))) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < inputs.count else { return }
        let output = transform(inputs[index])
        results.withLock { $0.append((index, output)) }
      }
    }
    return results.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
