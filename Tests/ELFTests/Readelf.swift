import Foundation
import Processes

@testable import ELF

/// What `readelf -W --dyn-syms -V -d` prints, in words that our reading can be put in too.
struct Readelf: Equatable {
  var soname: String?
  var needed: [String] = []
  var versions: [String] = []
  var neededVersions: [String] = []
  /// Size, type, binding, visibility, section, name with version.
  var symbols: [String] = []

  /// nil when it finds no dynamic section or symbols.
  static func read(_ path: String) async throws -> Readelf? {
    let output = try await ToolRunner(environment: ["LC_ALL": "C"]).run(
      "readelf", ["-W", "--dyn-syms", "-V", "-d", path])
    return Readelf(output.standardOutput)
  }

  init?(_ text: String) {
    var library = ""
    for line in text.split(separator: "\n") {
      if let symbol = Self.symbol(line) {
        symbols.append(symbol)
        continue
      }
      if let match = line.firstMatch(of: /\(NEEDED\) +Shared library: \[(.*)\]/) { needed.append(String(match.1)) }
      if let match = line.firstMatch(of: /\(SONAME\) +Library soname: \[(.*)\]/) { soname = String(match.1) }
      if let match = line.firstMatch(of: /Rev: \d+ +Flags: (.*?) +Index: \d+ +Cnt: \d+ +Name: (.*?) *$/),
        !match.1.contains("BASE")
      {
        versions.append(String(match.2))
      }
      if let match = line.firstMatch(of: /Version: \d+ +File: (.*?) +Cnt:/) { library = String(match.1) }
      if let match = line.firstMatch(of: /^ +(?:0x[0-9a-f]+|\d+): +Name: (.*?) +Flags: .* Version: \d+/) {
        neededVersions.append("\(library) \(match.1)")
      }
    }
    guard text.contains("Dynamic section at offset") else { return nil }
    versions.sort()
    neededVersions = Set(neededVersions).sorted()
  }

  /// `  5: 0000000000001130    12 FUNC    GLOBAL DEFAULT   12 call@@LIBTEST_1.0`
  private static func symbol(_ line: Substring) -> String? {
    guard line.first == " " else { return nil }
    var words = line.split(separator: " ")
    guard words.count > 6, words[0].last == ":", words[1].count == 8 || words[1].count == 16, let number = Int(words[0].dropLast()), number > 0 else { return nil }
    // Types and bindings that readelf has no word for: `<OS specific>: 10`.
    for place in [3, 4] where words[place].first == "<" {
      words[place...place + 2] = ["\(words[place]) \(words[place + 1]) \(words[place + 2])"]
    }
    let size = words[2].hasPrefix("0x") ? UInt64(words[2].dropFirst(2), radix: 16) : UInt64(words[2])
    let kind = words[3] == "<OS specific>: 10" ? "IFUNC" : words[3]
    let binding = words[4] == "<OS specific>: 10" ? "UNIQUE" : words[4]
    var rest = words[6...]
    // Flags of some processors: `[VARIANT_PCS]`, `[<other>: 88]`.
    while rest.first?.first == "[" || rest.first?.last == "]" { rest = rest.dropFirst() }
    // ` (3)` behind the version of an undefined symbol is its index.
    if rest.last?.first == "(", rest.last?.last == ")" { rest = rest.dropLast() }
    return "\(size ?? 0) \(kind) \(binding) \(words[5]) \(rest.joined(separator: " "))"
  }

  init(_ object: DynamicObject) {
    soname = object.soname
    needed = object.needed
    versions = object.versions
    neededVersions = Set(object.neededVersions.map { "\($0.library) \($0.name)" }).sorted()
    symbols = object.symbols.map { symbol in
      // readelf does not repeat a version behind the symbol that stands for it.
      let mark = symbol.isVersionMarker ? "" : symbol.version.map { "\($0.isDefault ? "@@" : "@")\($0.name)" } ?? ""
      let name = symbol.name.isEmpty && mark.isEmpty ? "" : " \(symbol.name)\(mark)"
      return "\(symbol.size) \(Self.word(symbol.kind)) \(Self.word(symbol.binding)) \(Self.word(symbol.visibility)) "
        + "\(Self.section(symbol.section))\(name)"
    }
  }

  private static func word(_ kind: DynamicSymbol.Kind) -> String {
    switch kind {
    case .unspecified: "NOTYPE"
    case .object: "OBJECT"
    case .function: "FUNC"
    case .section: "SECTION"
    case .file: "FILE"
    case .common: "COMMON"
    case .threadLocal: "TLS"
    case .indirectFunction: "IFUNC"
    case .other(let raw): raw > 12 ? "<processor specific>: \(raw)" : "<OS specific>: \(raw)"
    }
  }

  private static func word(_ binding: DynamicSymbol.Binding) -> String {
    switch binding {
    case .local: "LOCAL"
    case .global: "GLOBAL"
    case .weak: "WEAK"
    case .unique: "UNIQUE"
    case .other(let raw): "<unknown>: \(raw)"
    }
  }

  private static func word(_ visibility: DynamicSymbol.Visibility) -> String {
    switch visibility {
    case .normal: "DEFAULT"
    case .internal: "INTERNAL"
    case .hidden: "HIDDEN"
    case .protected: "PROTECTED"
    }
  }

  private static func section(_ index: UInt16) -> String {
    switch index {
    case 0: "UND"
    case 0xFFF1: "ABS"
    case 0xFFF2: "COM"
    default: "\(index)"
    }
  }

  /// The first few differences, for a message.
  func difference(from other: Readelf) -> String? {
    if self == other { return nil }
    var lines: [String] = []
    for (name, left, right) in [
      ("needed", needed, other.needed), ("versions", versions, other.versions),
      ("needed versions", neededVersions, other.neededVersions), ("symbols", symbols, other.symbols),
      ("soname", [soname ?? ""], [other.soname ?? ""]),
    ] where left != right {
      lines.append("  \(name): \(left.count) and \(right.count)")
      for (one, two) in zip(left, right).filter({ $0 != $1 }).prefix(3) { lines.append("    \(one)\n    \(two)") }
    }
    return lines.joined(separator: "\n")
  }
}
