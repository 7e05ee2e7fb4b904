/// Follows `#if` … `#endif` and tells whether a branch is chosen by the platform.
struct PlatformConditions {
  /// For each open group, the names in its conditions so far.
  private var groups: [Set<String>] = []

  var isForPlatform: Bool { groups.contains { $0.contains(where: Self.isPlatform) } }

  /// What the conditions around ask for.
  var names: Set<String> { groups.reduce(into: []) { $0.formUnion($1) } }

  mutating func see(_ directive: String, _ condition: TokenLexer) {
    switch directive {
    case "if", "ifdef", "ifndef": groups.append(Self.names(in: condition))
    case "elif", "elifdef", "elifndef":
      // The `#else` of a platform's branch belongs to the other platforms.
      if let last = groups.popLast() { groups.append(last.union(Self.names(in: condition))) }
    case "endif": _ = groups.popLast()
    default: break
    }
  }

  /// Whether a header's own name says that it is for a system other than the target's
  /// (`uv-os390.h`, `android-ifaddrs.h` on Linux).
  static func isForeign(header name: String, on target: String) -> Bool {
    let stem = FileSystem.name(of: name).lowercased().split(separator: ".").first ?? ""
    let words = stem.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.contains { word in
      systems.contains { $0.names.contains(word) && !$0.targets.contains { target.contains($0) } }
    }
  }

  /// Systems that headers are called after, with what targets call them. Words that things go by too
  /// (`windows`, `sun`, `ios`) are left out.
  private static let systems: [(names: Set<String>, targets: [String])] = [
    (["win16", "win32", "win64", "winnt", "wince", "mingw", "mingw32", "mingw64", "msvc"], ["windows", "mingw"]),
    (["darwin", "macos", "macosx", "osx"], ["darwin", "macos", "apple"]), (["android"], ["android"]),
    (["freebsd"], ["freebsd"]), (["netbsd"], ["netbsd"]), (["openbsd"], ["openbsd"]),
    (["solaris", "sunos"], ["solaris"]), (["aix"], ["aix"]), (["hpux"], ["hpux"]), (["os390", "zos"], ["zos"]),
    (["os400", "vms", "irix", "beos", "os2", "msdos", "qnx", "riscos", "amigaos"], []), (["haiku"], ["haiku"]),
    (["emscripten"], ["emscripten"]),
  ]

  private static func names(in condition: TokenLexer) -> Set<String> {
    var lexer = condition
    return Set(lexer.rest().compactMap { if case .identifier(let name) = $0.kind { name } else { nil } })
  }

  private static func isPlatform(_ name: String) -> Bool {
    name.hasPrefix("TARGET_OS_") || name.lowercased().split(separator: "_").contains { platforms.contains(String($0)) }
  }

  /// Words of macros like `_WIN32`, `__APPLE__`, `G_OS_WIN32`, `_MSC_VER`. Words that features go
  /// by too (`mac`, `alpha`, `x11`) are left out.
  private static let platforms: Set<String> = [
    "win16", "win32", "win64", "windows", "winnt", "wince", "mingw32", "mingw64", "cygwin", "msc", "msvc",
    "watcomc", "borlandc", "apple", "mach", "macos", "macosx", "osx", "darwin", "iphone", "ios", "linux",
    "gnu", "hurd", "android", "unix", "freebsd", "netbsd", "openbsd", "dragonfly", "bsd", "aix", "sun",
    "solaris", "svr4", "hpux", "irix", "sgi", "osf", "mvs", "os390", "os400", "pase", "zos", "vms", "qnx",
    "qnxnto", "haiku", "beos", "amiga", "amigaos3", "morphos", "os2", "msdos", "djgpp", "emscripten",
    "wasi", "wasm", "wasm32", "vxworks", "nuttx", "zephyr", "tandem", "minix", "x86", "i386", "amd64",
    "x64", "ix86", "aarch64", "arm", "arm64", "riscv", "powerpc", "ppc", "ppc64", "mips", "sparc", "s390",
    "s390x", "ia64", "fuchsia", "illumos", "redox", "serenity",
  ]
}
