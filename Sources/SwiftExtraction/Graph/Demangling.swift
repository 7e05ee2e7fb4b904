import CSwiftDemangle

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

enum Demangling {
  /// The dotted name behind the USR of a type, module first: `s:SD5IndexV` is `Swift.Dictionary.Index`.
  /// nil when it is none of Swift's.
  static func qualifiedName(usr: String) -> String? {
    guard usr.hasPrefix("s:") else { return nil }
    let mangled = "$s" + usr.dropFirst(2)
    guard let text = swift_demangle(mangled, mangled.utf8.count, nil, nil, 0) else { return nil }
    defer { free(text) }
    return plain(String(cString: text))
  }

  /// Without what the demangler says besides the names: `(extension in M):Swift.Array< where …>.Index`.
  private static func plain(_ name: String) -> String {
    var result = ""
    var depth = 0
    for character in name {
      switch character {
      case "(", "<": depth += 1
      case ")", ">": depth -= 1
      case ":" where depth == 0: result = ""
      default: if depth == 0 { result.append(character) }
      }
    }
    return result
  }
}
