/// What differs between two declarations, token by token, so that a reader sees it at a glance.
package struct TokenDifference: Sendable, Hashable {
  /// A piece of a declaration, and whether the other side lacks it.
  package struct Token: Sendable, Hashable {
    package var text: Substring
    package var isDifferent: Bool

    var isSpace: Bool { text.allSatisfy { $0 == " " } }
  }

  package let old: [Token]
  package let new: [Token]

  /// The table of the longest common subsequence has at most this many cells; beyond that,
  /// everything between the common start and the common end counts as different.
  private static let maximumCells = 250_000

  package init(old: String, new: String) {
    var old = Self.tokens(old)
    var new = Self.tokens(new)
    let start = zip(old, new).prefix { $0.text == $1.text }.count
    let rest = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix { $0.text == $1.text }.prefix(rest).count
    let (oldRange, newRange) = (start..<old.count - end, start..<new.count - end)
    for index in oldRange { old[index].isDifferent = true }
    for index in newRange { new[index].isDifferent = true }
    if oldRange.count * newRange.count <= Self.maximumCells {
      for (left, right) in Self.common(old[oldRange], new[newRange]) {
        old[left].isDifferent = false
        new[right].isDifferent = false
      }
    }
    self.old = Self.withoutLooseSpaces(old)
    self.new = Self.withoutLooseSpaces(new)
  }

  /// A space is marked between two marked words alone.
  private static func withoutLooseSpaces(_ tokens: [Token]) -> [Token] {
    var result = tokens
    for (index, token) in tokens.enumerated() where token.isDifferent && token.isSpace {
      let isInside = index > 0 && tokens[index - 1].isDifferent && index + 1 < tokens.count && tokens[index + 1].isDifferent
      result[index].isDifferent = isInside
    }
    return result
  }

  /// Words, runs of spaces, and single signs.
  package static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(text)
    while let first = rest.first {
      let kind = Kind(first)
      let token = kind == .sign ? rest.prefix(1) : rest.prefix { Kind($0) == kind }
      tokens.append(Token(text: token, isDifferent: false))
      rest = rest[token.endIndex...]
    }
    return tokens
  }

  private enum Kind {
    case word, space, sign

    init(_ character: Character) {
      self = character == " " ? .space : character.isLetter || character.isNumber || character == "_" ? .word : .sign
    }
  }

  /// The places of a longest common subsequence.
  private static func common(_ old: ArraySlice<Token>, _ new: ArraySlice<Token>) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let width = new.count + 1
    var lengths = [Int](repeating: 0, count: (old.count + 1) * width)
    for row in (0..<old.count).reversed() {
      for column in (0..<new.count).reversed() {
        let isEqual = old[old.startIndex + row].text == new[new.startIndex + column].text
        lengths[row * width + column] =
          isEqual
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < old.count && column < new.count {
      if old[old.startIndex + row].text == new[new.startIndex + column].text {
        pairs.append((old.startIndex + row, new.startIndex + column))
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
