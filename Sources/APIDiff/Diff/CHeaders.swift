/// Words about header files.
enum CHeaders {
  /// A leading underscore in the name or a folder says that it is not for clients.
  static func isPublic(_ header: String) -> Bool {
    !header.split(separator: "/").contains { $0.hasPrefix("_") }
  }

  /// Names a header of the same file name that is there instead.
  static func hint(_ header: String, _ others: Set<String>) -> String {
    let name = header.split(separator: "/").last ?? ""
    let heirs = others.filter { $0.split(separator: "/").last == name }.sorted()
    return heirs.first.map { "; there is '\($0)' now" } ?? ""
  }
}
