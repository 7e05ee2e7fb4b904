internal import CLibclang

/// Finds and loads a libclang.
///
/// The path that the request gives, or the environment variable `APIDIFF_LIBCLANG`; else the newest
/// of `/usr/lib/llvm-N`, the multiarch folders' `libclang-N.so`, the library beside the `swift` and
/// `clang` of `PATH`, and the places of macOS. A path that somebody chose is
/// used or is an error; it is never replaced by another silently.
struct LibclangLocator {
  /// What older versions answer has not been compared.
  static let oldest = 14
  static let variable = "APIDIFF_LIBCLANG"

  var explicit: String?
  var environment: [String: String]
  /// Goes before the fixed places; tests point it at an empty folder.
  var systemRoot = ""

  func load() throws(CExtractionError) -> Libclang {
    if let chosen = explicit ?? environment[Self.variable].flatMap({ $0.isEmpty ? nil : $0 }) {
      return try open(chosen).mapError { cause in
        CExtractionError(
          .toolMissing, "'\(chosen)' is not a libclang that can be used: \(cause)",
          advice: "Give the path of libclang.so (version 14 or later), or leave it out to search for one.")
      }.get()
    }
    var tried: [String] = []
    for candidate in candidates() {
      switch open(candidate) {
      case .success(let library): return library
      case .failure(let cause): tried.append("\(candidate): \(cause)")
      }
    }
    throw CExtractionError(
      .toolMissing, "no libclang was found, and C headers cannot be read without one",
      details: tried + ["searched: " + searchedPlaces.joined(separator: ", ")],
      advice:
        "Install it (Debian and Ubuntu: 'apt-get install libclang-dev'; Fedora: 'dnf install clang-devel'; "
        + "macOS: 'xcode-select --install'), or set \(Self.variable) to its path.")
  }

  private struct Cause: Error, CustomStringConvertible { let description: String }

  private func open(_ path: String) -> Result<Libclang, Cause> {
    guard FileSystem.entry(path) == .file, let real = FileSystem.realPath(path) else {
      return .failure(Cause(description: "there is no such file"))
    }
    var functions = cl_empty()
    var message = [CChar](repeating: 0, count: 1024)
    guard cl_open(real, &functions, &message, UInt(message.count)) else {
      return .failure(
        Cause(
          description: String(
            decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)))
    }
    let text = functions.getClangVersion()
    let version = functions.getCString(text).map { String(cString: $0) } ?? ""
    functions.disposeString(text)
    if let major = Libclang.major(of: version), major < Self.oldest {
      return .failure(Cause(description: "\(version) is older than \(Self.oldest)"))
    }
    let resources = ResourceDirectories(systemRoot: systemRoot, searchPath: searchPath)
    guard let folder = resources.folder(forLibrary: real, major: Libclang.major(of: version)) else {
      return .failure(
        Cause(
          description:
            "the compiler's own headers (stddef.h) are not installed; on Debian: libclang-common-N-dev"))
    }
    return .success(Libclang(functions: functions, path: path, version: version, resourceDirectory: folder))
  }

  private var searchPath: [String] {
    (environment["PATH"] ?? "").split(separator: ":").map(String.init)
  }

  private var searchedPlaces: [String] {
    ["$\(Self.variable)", "\(systemRoot)/usr/lib/llvm-*/lib"]
      + multiarchFolders + ["../lib beside swift and clang in PATH"] + macFolders
  }

  private var multiarchFolders: [String] {
    ["x86_64-linux-gnu", "aarch64-linux-gnu"].map { "\(systemRoot)/usr/lib/\($0)" }
      + ["\(systemRoot)/usr/lib64", "\(systemRoot)/usr/lib"]
  }

  private var macFolders: [String] {
    [
      "\(systemRoot)/Library/Developer/CommandLineTools/usr/lib",
      "\(systemRoot)/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib",
      "\(systemRoot)/opt/homebrew/opt/llvm/lib", "\(systemRoot)/usr/local/opt/llvm/lib",
    ]
  }

  /// Existing libraries, best first.
  func candidates() -> [String] {
    let llvm = "\(systemRoot)/usr/lib"
    let versioned = (FileSystem.names(in: llvm) ?? [])
      .compactMap { name in
        name.hasPrefix("llvm-") ? Int(name.dropFirst(5)).map { ($0, "\(llvm)/\(name)/lib") } : nil
      }
      .sorted { $0.0 > $1.0 }.map(\.1)
    let toolchains = searchPath.flatMap { folder in
      ["swift", "clang"].compactMap { tool in
        FileSystem.realPath("\(folder)/\(tool)").map {
          FileSystem.folder(of: FileSystem.folder(of: $0)) + "/lib"
        }
      }
    }
    var seen: Set<String> = []
    let found = (versioned + multiarchFolders + toolchains + macFolders).flatMap(libraries).filter { path in
      FileSystem.realPath(path).map { seen.insert($0).inserted } ?? false
    }
    // The newest understands most; among equals the first place wins.
    return found.enumerated().sorted { left, right in
      (Self.version(ofPath: right.element), left.offset) < (Self.version(ofPath: left.element), right.offset)
    }.map(\.element)
  }

  /// `21` of `…/libclang.so.21.0` and of `/usr/lib/llvm-21/lib/libclang.so`; 0 when the path says nothing.
  private static func version(ofPath path: String) -> Int {
    for part in [FileSystem.realPath(path) ?? path, path].flatMap({ $0.split(separator: "/").reversed() }) {
      let isLibrary = part.hasPrefix("libclang")
      guard isLibrary || part.hasPrefix("llvm-") else { continue }
      let digits = part.drop { !$0.isNumber }.prefix { $0.isNumber }
      if let version = Int(digits) { return version }
    }
    return 0
  }

  /// The libclangs in one folder, the highest version first. (`libclang-cpp` is another library.)
  private func libraries(in folder: String) -> [String] {
    (FileSystem.names(in: folder) ?? []).compactMap { name -> (Int, String)? in
      if name == "libclang.dylib" { return (Int.max, name) }
      guard name.hasPrefix("libclang"), let suffix = name.firstRange(of: ".so") else { return nil }
      let middle = name[name.index(name.startIndex, offsetBy: 8)..<suffix.lowerBound]
      if middle.isEmpty {
        return (Int(name[suffix.upperBound...].dropFirst().prefix { $0.isNumber }) ?? 0, name)
      }
      guard middle.first == "-", let version = Int(middle.dropFirst().prefix { $0.isNumber }) else {
        return nil
      }
      return (version, name)
    }.sorted { ($0.0, $1.1) > ($1.0, $0.1) }.map { "\(folder)/\($0.1)" }
  }
}
