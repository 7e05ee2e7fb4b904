import Archives

/// What an operand turned out to be.
enum SurfaceSource: Sendable, Hashable {
  case snapshots(files: [String])
  case commit(ref: String, hash: String)
  case package(folder: String)
  case symbolGraphs(path: String)
  case headers(path: String)
  case archive(path: String, ArchiveFormat)
  /// A packager's list of a library's symbols, `debian/libname1.symbols`.
  case symbolsList(path: String)
}
