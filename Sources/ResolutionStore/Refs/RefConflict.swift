/// Two refs of which one would have to be a file and the other a folder of the same name.
///
/// Git refuses such a pair when it makes refs one by one; whoever writes `packed-refs` has to look.
enum RefConflict {
  /// The first such pair by name, the file before the folder; nil when there is none.
  static func first(in names: Set<String>) -> (String, String)? {
    for name in names.sorted() {
      var parent = name[...]
      while let slash = parent.lastIndex(of: "/") {
        parent = parent[..<slash]
        if names.contains(String(parent)) { return (String(parent), name) }
      }
    }
    return nil
  }
}
