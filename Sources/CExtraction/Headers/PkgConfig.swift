internal import Processes

/// Asks pkg-config for a library's compiler flags.
struct PkgConfig {
  var environment: [String: String]

  func flags(for names: [String]) async throws(CExtractionError) -> [String] {
    var flags: [String] = []
    for name in names { flags += try await self.flags(for: name) }
    return flags
  }

  private func flags(for name: String) async throws(CExtractionError) -> [String] {
    guard !name.isEmpty, !name.hasPrefix("-") else {
      throw CExtractionError(
        .badInput, "'\(name)' is not the name of a pkg-config package", advice: "Give a name like 'gtk4'.")
    }
    let output: ToolOutput
    do {
      output = try await ToolRunner(environment: environment.mapValues { $0 }).run(
        "pkg-config", ["--cflags", name])
    } catch {
      throw CExtractionError(
        .toolMissing, "the flags of '\(name)' could not be asked for: \(error)",
        advice: "Install pkg-config, or give the flags after '--'.")
    }
    guard output.isSuccess else {
      throw CExtractionError(
        .badInput, "pkg-config does not know '\(name)' (\(output.ending))",
        details: output.standardError.split(separator: "\n").prefix(5).map(String.init),
        advice: "Install the library's development package, or add its folder to PKG_CONFIG_PATH.")
    }
    return ShellWords.split(output.standardOutput)
  }
}
