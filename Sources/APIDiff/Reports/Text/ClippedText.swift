/// Texts of bounded length: a name of a million characters must not fill a page.
enum ClippedText {
  /// The text itself, or its start and how much is missing. Scalars are counted, because one
  /// character can consist of any number of them.
  static func clip(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex), end < scalars.endIndex
    else { return text }
    let rest = scalars.distance(from: end, to: scalars.endIndex)
    return String(scalars[..<end]) + "… (\(rest) more characters)"
  }
}
