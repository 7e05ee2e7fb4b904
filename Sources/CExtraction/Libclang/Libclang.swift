internal import CLibclang

/// One loaded libclang, with the compiler headers (`stddef.h` …) that belong to it.
struct Libclang {
  let functions: CLLibrary
  let path: String
  /// `Debian clang version 19.1.7 (3)`.
  let version: String
  /// The folder that `-resource-dir` names.
  let resourceDirectory: String

  /// The Swift value of a libclang string, which is released.
  func string(_ text: CLString) -> String {
    defer { functions.disposeString(text) }
    guard let bytes = functions.getCString(text) else { return "" }
    return String(cString: bytes)
  }

  /// `19` of `Debian clang version 19.1.7`; nil when there is none.
  static func major(of version: String) -> Int? {
    guard let range = version.firstRange(of: "clang version ") else { return nil }
    return Int(version[range.upperBound...].prefix { $0.isASCII && $0.isNumber })
  }
}
