/// Follows `#if` … `#endif` and tells whether a branch is chosen by the platform.
struct PlatformConditions {
  /// For each open group, whether one of its conditions so far names a platform.
  private var groups: [Bool] = []

  var isForPlatform: Bool { groups.contains(true) }

  mutating func see(_ directive: String, _ condition: TokenLexer) {
    switch directive {
    case "if", "ifdef", "ifndef": groups.append(Self.namesPlatform(condition))
    case "elif", "elifdef", "elifndef":
      // The `#else` of a platform's branch belongs to the other platforms.
      if let last = groups.popLast() { groups.append(last || Self.namesPlatform(condition)) }
    case "endif": _ = groups.popLast()
    default: break
    }
  }

  private static func namesPlatform(_ condition: TokenLexer) -> Bool {
    var lexer = condition
    return lexer.rest().contains { token in
      guard case .identifier(let name) = token.kind else { return false }
      if name.hasPrefix("TARGET_OS_") { return true }
      return name.lowercased().split(separator: "_").contains { platforms.contains(String($0)) }
    }
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
