import APIModel

/// The attributes that compilers check callers by.
enum CAttributes {
  private static let meanings: [String: String] = [
    "warn_unused_result": "callers that ignore the result get a warning",
    "format": "compilers check format strings",
    "format_arg": "compilers check format strings",
    "nonnull": "compilers warn about null, and trust that none comes",
    "returns_nonnull": "compilers trust that the result is not null",
    "sentinel": "the argument list must end with a null pointer",
    "noreturn": "what follows a call is taken for unreachable",
    "access": "compilers check how much memory callers hand over",
  ]

  /// The checked attributes of one side that the other lacks, as `format(printf, 1, 2)`.
  static func difference(_ with: Declaration, _ without: Declaration) -> [String] {
    let known = Set(without.attributes)
    return with.attributes.filter { !known.contains($0) && meanings[name($0)] != nil }.map {
      String($0.dropFirst())
    }
  }

  static func meaning(of attribute: String) -> String {
    meanings[name("@" + attribute)] ?? "compilers check it"
  }

  private static func name(_ attribute: String) -> String {
    String(attribute.dropFirst().prefix { $0 != "(" })
  }
}
