import APIModel

extension SourceOptions {
  func loader(_ console: Console) -> SurfaceLoader { SurfaceLoader(options: self, console: console) }
}

/// Gets the snapshots of whatever an operand stands for.
struct SurfaceLoader {
  let options: SourceOptions
  let console: Console

  /// - Throws: what reading or extracting throws, each a `CommandFailure`.
  func surface(of source: SurfaceSource, operand: Operand) async throws -> ModuleSurface {
    switch source {
    case .snapshots(let files):
      return try selected(ModuleSurface(snapshots: try files.map(read)), operand)
    default:
      throw OperandError(operand: operand.text, reason: .unknownContent(isFolder: false))
    }
  }

  private func read(_ file: String) throws(SnapshotFileError) -> Snapshot {
    console.progress.step("reading \(file)")
    return try SnapshotFile.read(file)
  }

  /// Keeps what `--module` asks for.
  private func selected(_ surface: ModuleSurface, _ operand: Operand) throws(OperandError) -> ModuleSurface {
    let wanted = options.project.modules
    guard !wanted.isEmpty else { return surface }
    var result = surface
    result.snapshots = surface.snapshots.filter { wanted.contains($0.header.module) }
    guard !result.snapshots.isEmpty || surface.snapshots.isEmpty else {
      throw OperandError(
        operand: operand.text,
        reason: .noModule(wanted: wanted, found: surface.snapshots.map { quoted($0.header.module) }))
    }
    return result
  }
}
