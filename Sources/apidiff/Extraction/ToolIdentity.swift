import APIModel
import Foundation

/// What stands for the tools that read a surface: another one may see other declarations. Files
/// are looked at, no tool is asked, because asking takes longer than an answer from the cache.
enum ToolIdentity {
  static func text(
    libclang: String?, variables: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    var parts = ["apidiff \(ToolVersion.current)", "format \(SnapshotFormat.version)"]
    let places = (variables["PATH"] ?? "").split(separator: ":").map(String.init)
    for tool in ["swift", "clang"] {
      if let path = places.lazy.map({ "\($0)/\(tool)" }).first(where: FileManager.default.isExecutableFile) {
        parts.append(stamp(of: path))
      }
    }
    // The running apidiff: a new build of it may read otherwise under the same version.
    parts.append(Bundle.main.executablePath.map(stamp) ?? "")
    let chosen = libclang ?? variables["APIDIFF_LIBCLANG"] ?? ""
    parts.append(chosen.isEmpty ? "" : stamp(of: chosen))
    let installed = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib"))?.filter { $0.hasPrefix("llvm-") } ?? []
    parts += installed.sorted().map { stamp(of: "/usr/lib/\($0)/lib") }
    for name in ["DEVELOPER_DIR", "SDKROOT", "TOOLCHAINS", "CPATH", "C_INCLUDE_PATH", "PKG_CONFIG_PATH"] {
      if let value = variables[name] { parts.append("\(name)=\(value)") }
    }
    return parts.joined(separator: "\n")
  }

  /// A file's real path, size and time of change.
  private static func stamp(of path: String) -> String {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: real)
    let date = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(real) \((attributes?[.size] as? Int) ?? 0) \(date)"
  }
}
