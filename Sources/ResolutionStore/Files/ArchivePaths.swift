/// The files of an archive that this program handles itself.
struct ArchivePaths {
  /// The Git directory, with a slash at its end.
  let directory: String

  /// The folder of caches and locks; all of it may be deleted while no program runs.
  var own: String { directory + "travaux" }
  var caches: String { own + "/cache" }
  var lock: String { own + "/lock" }
  var packedRefs: String { directory + "packed-refs" }
  var packedRefsLock: String { directory + "packed-refs.lock" }
  var packedRefsLockTwin: String { own + "/packed-refs.lock" }
  /// The refs to be, before they take the place of `packedRefs`. In the same file system by being in the same folder.
  var packedRefsDraft: String { own + "/packed-refs" }

  func looseRef(_ name: String) -> String { directory + name }
}
