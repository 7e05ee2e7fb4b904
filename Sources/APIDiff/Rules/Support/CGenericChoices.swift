import APIModel

/// What a macro calls for each type: `_Generic((x), int: put_int, default: put_any)(x)`.
struct CGenericChoices {
  /// The function by the tokens of the type, `default` among them.
  private let functions: [[CToken]: String]
  /// Where what decides stands among the call's arguments.
  private let place: Int

  init?(_ macro: Declaration) {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    guard let start = tokens.firstIndex(of: .word("_Generic")), start + 1 < tokens.count,
      let end = tokens.behindBrackets(at: start + 1), end < tokens.count, tokens[end] == .punctuation("("),
      let close = tokens.behindBrackets(at: end)
    else { return nil }
    let parts = tokens[(start + 2)..<(end - 1)].splitAtCommas()
    let parameters = Set((macro.c?.macroParameters ?? []).map(CToken.word))
    guard let decisive = parts.first?.first(where: parameters.contains),
      let place = tokens[(end + 1)..<(close - 1)].splitAtCommas().firstIndex(where: { $0.contains(decisive) })
    else { return nil }
    self.place = place
    var functions: [[CToken]: String] = [:]
    for part in parts.dropFirst() {
      guard let colon = part.firstIndex(of: .punctuation(":")),
        case .word(let name)? = part[(colon + 1)...].withoutParentheses.first
      else { continue }
      functions[Array(part[..<colon])] = name
    }
    self.functions = functions
  }

  /// The first type that has no function of its own any more, and that the one for all others does not take.
  func firstLost(in new: CGenericChoices?, _ pairing: CPairing) -> String? {
    guard let new, let name = new.functions[[.word("default")]],
      let function = pairing.new.named(name).first(where: { $0.kind == .cFunction }),
      let parameters = function.parameters, parameters.indices.contains(new.place)
    else { return nil }
    let lost = functions.keys.filter { new.functions[$0] == nil && $0 != [.word("default")] }.map(Self.text)
    return lost.sorted().first { type in
      let target = pairing.old.typedef(type)?.type ?? TypeReference(type)
      let change = CTypeChange(
        old: target, spelled: nil, new: parameters[new.place].type, spelled: nil, isParameter: true, pairing: pairing)
      return change?.sourceAsParameter == .breaking
    }
  }

  /// Whether the function for all other types takes a pointer of one of these alone.
  func defaultTakes(_ types: Set<[CToken]>, _ index: CIndex) -> Bool {
    guard let name = functions[[.word("default")]], let function = index.named(name).first(where: { $0.kind == .cFunction }),
      let parameters = function.parameters, parameters.indices.contains(place), let pointee = CType(parameters[place].type).pointee,
      index.tag(of: pointee)?.isRecord == true
    else { return false }
    return types.contains(CToken.tokens(of: parameters[place].cSpelledType))
  }

  private static func text(_ tokens: [CToken]) -> String {
    tokens.compactMap { token in
      switch token {
      case .word(let word): word
      case .punctuation(let sign): sign
      default: nil
      }
    }.joined(separator: " ")
  }
}
