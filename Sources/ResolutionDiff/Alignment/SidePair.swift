/// The same thing on the old and on the new side.
struct SidePair<Value> {
  var old: Value
  var new: Value

  init(old: Value, new: Value) {
    self.old = old
    self.new = new
  }

  /// The two sides exchanged.
  var swapped: SidePair { SidePair(old: new, new: old) }
}

extension SidePair: Sendable where Value: Sendable {}
