/// Text with choices in it.
///
/// - `«name: a ¦ b ¦ c»` is one of its texts: the one with the number that was drawn for `name`.
///   All places of one name that list texts list equally many.
/// - `«name?1,2: a»` is `a` when 1 or 2 was drawn for `name`, and nothing otherwise.
/// - `«name.field»` is a field of the entry that was drawn for `name` from its pool.
///
/// Texts are trimmed, and may hold choices again. `SlotN` and `slotN` stand for the slot's own prefix.
struct Pattern: Sendable {
  indirect enum Piece: Sendable {
    case text(String)
    case choice(group: String, texts: [[Piece]])
    case when(group: String, numbers: Set<Int>, text: [Piece])
    case field(group: String, name: String)
  }

  var pieces: [Piece]

  init(parsing text: String) throws(FamilyError) {
    var rest = Substring(text)
    pieces = try Self.pieces(&rest, nested: false).first ?? []
    if !rest.isEmpty { throw FamilyError("unbalanced » before: \(rest.prefix(40))") }
  }

  /// The text for what was drawn.
  /// - Parameter values: What was drawn for `«name.value»`.
  func text(_ drawn: [String: Int], values: [String: Int], pools: [String: Pool]) -> String {
    Self.text(pieces, drawn, values, pools)
  }

  private static func text(
    _ pieces: [Piece], _ drawn: [String: Int], _ values: [String: Int], _ pools: [String: Pool]
  ) -> String {
    pieces.map { piece -> String in
      switch piece {
      case .text(let text): text
      case .choice(let group, let texts): text(texts[drawn[group] ?? 0], drawn, values, pools)
      case .when(let group, let numbers, let inner):
        numbers.contains(drawn[group] ?? 0) ? text(inner, drawn, values, pools) : ""
      case .field(let group, let name):
        pools[group].flatMap { $0.entries[(name == "value" ? values : drawn)[group] ?? 0][name] } ?? ""
      }
    }.joined()
  }

  /// The groups that list texts, with the number of texts.
  func groups() throws(FamilyError) -> [String: Int] {
    var sizes: [String: Int] = [:]
    try Self.collect(pieces, &sizes)
    return sizes
  }

  private static func collect(_ pieces: [Piece], _ sizes: inout [String: Int]) throws(FamilyError) {
    for piece in pieces {
      switch piece {
      case .text, .field: continue
      case .when(_, _, let text): try collect(text, &sizes)
      case .choice(let group, let texts):
        if let known = sizes[group], known != texts.count {
          throw FamilyError("'\(group)' has \(known) texts in one place and \(texts.count) in another")
        }
        sizes[group] = texts.count
        for text in texts { try collect(text, &sizes) }
      }
    }
  }

  /// Reads alternatives up to the closing mark (nested) or the end.
  private static func pieces(_ rest: inout Substring, nested: Bool) throws(FamilyError) -> [[Piece]] {
    var alternatives: [[Piece]] = [[]]
    var text = ""
    func flush() {
      if !text.isEmpty { alternatives[alternatives.count - 1].append(.text(text)) }
      text = ""
    }
    while let character = rest.first {
      if character == "»" { break }
      rest.removeFirst()
      switch character {
      case "«":
        flush()
        alternatives[alternatives.count - 1].append(try choice(&rest))
      case "¦" where nested:
        flush()
        alternatives.append([])
      default:
        text.append(character)
      }
    }
    flush()
    return nested ? alternatives.map(trimmed) : alternatives
  }

  private static func choice(_ rest: inout Substring) throws(FamilyError) -> Piece {
    let head = rest.prefix { !":».?".contains($0) }
    let group = String(head)
    rest = rest[head.endIndex...]
    guard let mark = rest.popFirst() else { throw FamilyError("'\(group)' is not closed") }
    if mark == "." {
      let name = rest.prefix { $0 != "»" }
      rest = rest[name.endIndex...].dropFirst()
      return .field(group: group, name: String(name))
    }
    var numbers: Set<Int> = []
    if mark == "?" {
      let list = rest.prefix { $0 != ":" }
      numbers = Set(list.split(separator: ",").compactMap { Int($0) })
      rest = rest[list.endIndex...].dropFirst()
    }
    let texts = try pieces(&rest, nested: true)
    guard rest.popFirst() == "»" else { throw FamilyError("'\(group)' is not closed") }
    return mark == "?"
      ? .when(group: group, numbers: numbers, text: texts.first ?? [])
      : .choice(group: group, texts: texts)
  }

  private static func trimmed(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    if case .text(let text)? = pieces.first {
      pieces[0] = .text(String(text.drop { $0.isWhitespace }))
    }
    if case .text(var text)? = pieces.last {
      while text.last?.isWhitespace == true { text.removeLast() }
      pieces[pieces.count - 1] = .text(text)
    }
    return pieces
  }
}

/// A family file that cannot be read.
struct FamilyError: Error, CustomStringConvertible, Sendable {
  var description: String

  init(_ description: String) { self.description = description }
}
