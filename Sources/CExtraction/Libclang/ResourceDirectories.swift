/// Finds the folder of compiler headers that libclang needs and does not contain.
///
/// libclang looks beside itself, which fails for the copies in multiarch folders; a wrong or
/// missing folder makes `#include <stddef.h>` an error.
struct ResourceDirectories {
  var systemRoot: String
  var searchPath: [String]

  /// The folder next to `library`, else one of the same major version, else the newest of all.
  func folder(forLibrary library: String, major: Int?) -> String? {
    let beside = versions(in: FileSystem.folder(of: library) + "/clang")
    if let own = beside.first(where: { $0.major == major }) ?? beside.first { return own.path }
    let others = otherFolders.flatMap(versions).sorted { $0.major > $1.major }
    return (others.first { $0.major == major } ?? others.first)?.path
  }

  private var otherFolders: [String] {
    let lib = "\(systemRoot)/usr/lib"
    let versioned = (FileSystem.names(in: lib) ?? []).filter { $0.hasPrefix("llvm-") }
    let tools = searchPath.compactMap { folder in
      FileSystem.realPath("\(folder)/clang").map {
        FileSystem.folder(of: FileSystem.folder(of: $0)) + "/lib/clang"
      }
    }
    return versioned.map { "\(lib)/\($0)/lib/clang" } + ["\(lib)/clang", "\(systemRoot)/usr/lib64/clang"]
      + tools
  }

  private func versions(in folder: String) -> [(major: Int, path: String)] {
    (FileSystem.names(in: folder) ?? []).compactMap { name in
      guard let major = Int(name.prefix { $0.isNumber }),
        FileSystem.entry("\(folder)/\(name)/include/stddef.h") == .file
      else { return nil }
      return (major, "\(folder)/\(name)")
    }
  }
}
