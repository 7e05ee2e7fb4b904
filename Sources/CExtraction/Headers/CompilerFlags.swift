#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The arguments that clang gets, and what a snapshot records of them.
struct CompilerFlags {
  /// In order, with this host's paths.
  let arguments: [String]
  /// In order, without them.
  let recorded: [String]
  let standard: String
  let target: String
  /// `-D` and `-U`, in order.
  let defines: [String]

  /// - Parameter extra: The user's arguments and pkg-config's.
  init(request: HeaderRequest, extra: [String], set: HeaderSet, usesParent: Bool, libclang: Libclang) {
    let given = Self.joined(extra)
    standard =
      given.last { $0.hasPrefix("-std=") }.map { String($0.dropFirst(5)) } ?? request.standard ?? "gnu17"
    target =
      given.last { $0.hasPrefix("--target=") }.map { String($0.dropFirst(9)) } ?? request.target
      ?? Self.hostTarget
    let others = given.filter { !$0.hasPrefix("-std=") && !$0.hasPrefix("--target=") }
    defines = others.filter { $0.hasPrefix("-D") || $0.hasPrefix("-U") }
    let parent = FileSystem.folder(of: set.root)
    // The folder that the headers' own includes start from comes before the user's and the system's,
    // so that another copy of the library is not mixed in; the other one comes after it, because a
    // library's `time.h` must not stand in for the system's.
    let own = usesParent ? ["-I\(parent)", "-idirafter\(set.root)"] : ["-I\(set.root)"]
    let fixed = ["-std=\(standard)", "--target=\(target)"]
    arguments =
      ["-xc", "-w", "-ferror-limit=0"] + fixed + ["-resource-dir=\(libclang.resourceDirectory)"] + own
      + others
    let resources = "-resource-dir={clang \(FileSystem.name(of: libclang.resourceDirectory))}"
    recorded = fixed + [resources] + (own + others).map { Self.reduced($0, root: set.root) }
  }

  /// `-I x` → `-Ix`, so that every flag is one argument.
  private static func joined(_ arguments: [String]) -> [String] {
    let separable = [
      "-I": "-I", "-D": "-D", "-U": "-U", "-isystem": "-isystem", "-iquote": "-iquote",
      "-idirafter": "-idirafter",
      "-target": "--target=", "--target": "--target=", "-isysroot": "-isysroot", "-include": "-include",
      "-F": "-F", "--sysroot": "--sysroot=",
    ]
    var result: [String] = []
    var index = arguments.startIndex
    while index < arguments.endIndex {
      let argument = arguments[index]
      if let prefix = separable[argument], index + 1 < arguments.endIndex {
        result.append(prefix + arguments[index + 1])
        index += 2
      } else {
        result.append(argument.hasPrefix("-target=") ? "-" + argument : argument)
        index += 1
      }
    }
    return result
  }

  /// A flag without this host's folders: relative to the library's root when one contains the
  /// other, else the last component alone.
  static func reduced(_ flag: String, root: String) -> String {
    guard let slash = flag.firstIndex(of: "/") else {
      // A relative path depends on the working folder; it is made absolute first.
      guard let prefix = pathPrefixes.first(where: flag.hasPrefix), !flag.hasPrefix("-D") else { return flag }
      return reducedPath(String(flag.dropFirst(prefix.count)), prefix: prefix, root: root)
    }
    guard !flag.hasPrefix("-D") || flag[slash...].hasPrefix("/") && flag.contains("=/") else { return flag }
    let prefix = pathPrefixes.first(where: flag.hasPrefix) ?? String(flag[..<slash])
    return reducedPath(String(flag.dropFirst(prefix.count)), prefix: prefix, root: root)
  }

  private static let pathPrefixes = [
    "-isystem", "-isysroot", "-iquote", "-idirafter", "-include", "-imacros", "--sysroot=", "-I", "-F",
  ]

  private static func reducedPath(_ path: String, prefix: String, root: String) -> String {
    let real = FileSystem.realPath(path) ?? path
    if real == root { return "\(prefix){root}" }
    if real.hasPrefix(root + "/") { return "\(prefix){root}/\(real.dropFirst(root.utf8.count + 1))" }
    if root.hasPrefix(real == "/" ? "/" : real + "/") {
      let up = root.dropFirst(real.utf8.count).split(separator: "/").map { _ in ".." }
      return "\(prefix){root}/\(up.joined(separator: "/"))"
    }
    return "\(prefix){external}/\(FileSystem.name(of: real))"
  }

  /// `x86_64-unknown-linux-gnu`, `arm64-apple-macosx`.
  static var hostTarget: String {
    var name = utsname()
    uname(&name)
    let machine = withUnsafeBytes(of: &name.machine) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    #if os(macOS)
      return "\(machine)-apple-macosx"
    #else
      return "\(machine)-unknown-linux-gnu"
    #endif
  }
}
