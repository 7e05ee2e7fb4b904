/// A file name pattern: `*` and `?` stop at `/`, `**` does not.
struct Glob {
  private let pattern: [UInt8]
  private let matchesNameOnly: Bool

  init(_ text: String) {
    let trimmed = text.hasPrefix("./") ? text.dropFirst(2) : Substring(text)
    let bare = trimmed.hasSuffix("/") ? trimmed.dropLast() : trimmed
    pattern = Array(bare.utf8)
    matchesNameOnly = !bare.contains("/")
  }

  /// Whether the pattern matches `path` or one of the folders that it lies in.
  func matches(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.indices.contains { (last: Int) -> Bool in
      let text = matchesNameOnly ? String(parts[last]) : parts[...last].joined(separator: "/")
      return Self.match(pattern[...], Array(text.utf8)[...])
    }
  }

  private static func match(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    let (star, slash, question) = (UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "?"))
    var (p, t) = (pattern.startIndex, text.startIndex)
    // Where to go on when the rest does not match: the last star, one more byte swallowed.
    var retry: (pattern: Int, text: Int, crossesSlash: Bool)?
    while t < text.endIndex || p < pattern.endIndex {
      if p < pattern.endIndex, pattern[p] == star {
        let isDouble = p + 1 < pattern.endIndex && pattern[p + 1] == star
        p += isDouble ? 2 : 1
        retry = (p, t, isDouble)
        continue
      }
      if p < pattern.endIndex, t < text.endIndex,
        pattern[p] == text[t] || (pattern[p] == question && text[t] != slash)
      {
        p += 1
        t += 1
        continue
      }
      guard let last = retry, last.text < text.endIndex, last.crossesSlash || text[last.text] != slash
      else { return false }
      retry = (last.pattern, last.text + 1, last.crossesSlash)
      (p, t) = (last.pattern, last.text + 1)
    }
    return true
  }
}
