/// The public headers of a library, and which file belongs to it.
struct HeaderSet {
  /// More headers than this is a mistaken root (`/usr/include`), not a library.
  static let headerLimit = 10_000
  /// In bytes. The largest real header (an amalgamation) has a few megabytes.
  static let sizeLimit = 64 << 20

  struct Header {
    /// Relative to the root; what snapshots name it by.
    var name: String
    var path: String
    var scan: HeaderScan
  }

  /// The library's root folder, with links resolved.
  let root: String
  /// Sorted by name.
  private(set) var headers: [Header]
  /// The request names one header instead of a folder.
  let isSingle: Bool
  /// The headers that the request names, as `headers` names them.
  private(set) var umbrellas: [String] = []
  private var index: [String: Int] = [:]
  private var nameOfRealPath: [String: String] = [:]
  private let excludes: [Glob]

  /// Collects the headers under `request.root`.
  init(_ request: HeaderRequest) throws(CExtractionError) {
    guard let real = FileSystem.realPath(request.root), let entry = FileSystem.entry(real) else {
      throw CExtractionError(
        .badInput, "'\(request.root)' does not exist",
        advice: "Give a header, or the folder of a library's public headers.")
    }
    excludes = request.excludes.map(Glob.init)
    headers = []
    // A link keeps its name: that is what clients include.
    if entry != .folder, let folder = FileSystem.realPath(FileSystem.folder(of: request.root)) {
      let name = FileSystem.name(of: request.root)
      isSingle = true
      umbrellas = [name]
      root = folder
      try addClosure(of: name)
    } else {
      isSingle = false
      root = real
      var visited: Set<String> = []
      try addFolder("", &visited)
      try addUmbrellas(request.umbrellas)
    }
    headers.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    index = Dictionary(uniqueKeysWithValues: headers.enumerated().map { ($1.name, $0) })
    guard !headers.isEmpty else {
      throw CExtractionError(
        .badInput,
        "'\(request.root)' has no header (a file that ends in .h)"
          + (request.excludes.isEmpty ? "" : " that is not excluded"),
        advice:
          "Give the folder that holds the library's public headers; if they are generated, build it first.")
    }
  }

  func header(_ name: String) -> Header? { index[name].map { headers[$0] } }

  /// The name of the library's file that `path` is; nil for somebody else's and excluded ones.
  func ownName(of path: String) -> String? {
    guard let real = FileSystem.realPath(path) else { return nil }
    if let name = nameOfRealPath[real] { return name }
    guard !isSingle, real.hasPrefix(root + "/") else { return nil }
    let name = String(real.dropFirst(root.utf8.count + 1))
    return isExcluded(name) ? nil : name
  }

  /// Whether the file lies under the root, whoever it belongs to.
  func isUnderRoot(_ path: String) -> Bool { FileSystem.realPath(path)?.hasPrefix(root + "/") ?? false }

  func isExcluded(_ name: String) -> Bool { excludes.contains { $0.matches(name) } }

  private mutating func addFolder(_ folder: String, _ visited: inout Set<String>) throws(CExtractionError) {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    // A link to a folder above it would go on for ever.
    guard let real = FileSystem.realPath(path), visited.insert(real).inserted else { return }
    guard let names = FileSystem.names(in: path) else {
      throw CExtractionError(
        .badInput, "the folder '\(path)' cannot be read", advice: "Check its permissions, or exclude it.")
    }
    for name in names where !name.hasPrefix(".") {
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      if isExcluded(relative) { continue }
      switch FileSystem.entry("\(root)/\(relative)") {
      case .folder: try addFolder(relative, &visited)
      case .file where name.hasSuffix(".h") || name.hasSuffix(".H"): try add(relative)
      default: break
      }
    }
  }

  /// Umbrellas may end in something else than `.h`, and may be links to other headers.
  private mutating func addUmbrellas(_ given: [String]) throws(CExtractionError) {
    for umbrella in given {
      let path = umbrella.hasPrefix("/") ? umbrella : "\(root)/\(umbrella)"
      guard FileSystem.entry(path) == .file, let name = ownName(of: path) else {
        let near = headers.map(\.name).filter { FileSystem.name(of: $0) == FileSystem.name(of: umbrella) }
        throw CExtractionError(
          .badInput, "the umbrella header '\(umbrella)' does not exist under '\(root)', or is excluded",
          details: near.prefix(5).map { "there is: \($0)" },
          advice: "Give umbrella headers relative to the library's root.")
      }
      if header(name) == nil { try add(name) }
      umbrellas.append(name)
    }
  }

  /// A single header and, in turn, what it includes with quotes from its folder and below.
  private mutating func addClosure(of first: String) throws(CExtractionError) {
    var pending = [first]
    while let name = pending.popLast() {
      if header(name) != nil || (name != first && isExcluded(name)) { continue }
      guard try add(name), let scan = headers.last?.scan else { continue }
      let folder = FileSystem.folder(of: name)
      for include in scan.includes where include.isQuoted {
        let relative = IncludeGraph.normal(folder == "." ? include.name : "\(folder)/\(include.name)")
        if !relative.hasPrefix("../"), FileSystem.entry("\(root)/\(relative)") == .file {
          pending.append(relative)
        }
      }
    }
  }

  @discardableResult
  private mutating func add(_ name: String) throws(CExtractionError) -> Bool {
    let path = "\(root)/\(name)"
    guard let real = FileSystem.realPath(path), nameOfRealPath[real] == nil else { return false }
    guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") }) else {
      throw CExtractionError(
        .badInput,
        "the header path '\(path)' has a quote or a control character, so no program can include it",
        advice: "Rename it, or exclude the header.")
    }
    guard let bytes = FileSystem.bytes(of: path, limit: Self.sizeLimit) else {
      throw CExtractionError(
        .badInput, "the header '\(path)' cannot be read or is larger than \(Self.sizeLimit >> 20) MiB",
        advice: "Check its permissions, or exclude it.")
    }
    guard headers.count < Self.headerLimit else {
      throw CExtractionError(
        .badInput, "there are more than \(Self.headerLimit) headers under '\(root)'",
        advice: "Give the folder of one library, or its main header.")
    }
    nameOfRealPath[real] = name
    index[name] = headers.count
    headers.append(Header(name: name, path: path, scan: bytes.withUnsafeBufferPointer(HeaderScan.init)))
    return true
  }
}
