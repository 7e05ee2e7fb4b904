import ArgumentParser

/// The library files beside the headers of two operands.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The shared library beside the C headers, on both sides: a path in each operand's folder.", valueName: "file"))
  var library: String?

  @Option(help: ArgumentHelp("The shared library of OLD.", valueName: "file"))
  var oldLibrary: String?

  @Option(help: ArgumentHelp("The shared library of NEW.", valueName: "file"))
  var newLibrary: String?

  func validate() throws {
    if library != nil, oldLibrary != nil || newLibrary != nil {
      throw ValidationError("--library stands for both sides: leave out --old-library and --new-library")
    }
  }

  /// What goes with each side. A snapshot has its library's exports already, so `--library` means
  /// the other side then.
  func files(_ sources: (old: SurfaceSource, new: SurfaceSource)) -> (old: LibraryFile?, new: LibraryFile?) {
    (file(oldLibrary, "--old-library", sources.old), file(newLibrary, "--new-library", sources.new))
  }

  private func file(_ own: String?, _ option: String, _ source: SurfaceSource) -> LibraryFile? {
    if let own { return LibraryFile(path: own, option: option) }
    if case .snapshots = source { return nil }
    return library.map { LibraryFile(path: $0, option: "--library") }
  }
}
