import APIModel

/// The parameter lists of one function before and after, aligned.
struct CSignature {
  let old: [Parameter]
  let new: [Parameter]
  let pairing: CPairing

  init?(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) {
    guard old.kind == .cFunction, new.kind == .cFunction, old.c?.lacksPrototype != true,
      new.c?.lacksPrototype != true
    else { return nil }
    self.old = old.parameters ?? []
    self.new = new.parameters ?? []
    self.pairing = pairing
  }

  /// `...` came or went: what that does to the list is no change of its own.
  static func togglesVariadic(_ old: Declaration, _ new: Declaration) -> Bool {
    old.c?.isVariadic != new.c?.isVariadic
  }

  /// Every old argument list fits the new one, which ends in `...`.
  var isOpenedUp: Bool {
    new.count <= old.count
      && zip(old, new).allSatisfy { before, after in
        guard let change = change(before, after) else { return true }
        return change.sourceAsParameter == Impact.Level.none
      }
  }

  /// Same parameter types, result and variadicness.
  static func isSame(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Bool {
    guard let signature = CSignature(old, new, pairing) else { return false }
    return signature.old.count == signature.new.count && signature.changes.isEmpty
      && old.c?.isVariadic == new.c?.isVariadic
      && CTypeChange(
        old: old.type, spelled: old.c?.spelledType, new: new.type, spelled: new.c?.spelledType,
        pairing: pairing) == nil
  }

  /// Parameters at the same position whose type changed.
  var changes: [(position: Int, change: CTypeChange)] {
    guard old.count == new.count else { return [] }
    return old.indices.compactMap { position in
      change(old[position], new[position]).map { (position, $0) }
    }
  }

  func change(_ old: Parameter, _ new: Parameter) -> CTypeChange? {
    CTypeChange(
      old: old.type, spelled: old.spelledType, new: new.type, spelled: new.spelledType, isParameter: true,
      pairing: pairing)
  }

  /// The same names in another order.
  var isReordered: Bool {
    let (before, after) = (old.compactMap(\.name), new.compactMap(\.name))
    // What has no name keeps its place.
    let isAligned = old.count == new.count
      && zip(old, new).allSatisfy { $0.name == nil || $1.name == nil ? Self.isNamedAlike($0, $1) : true }
    return isAligned && before.count > 1 && before != after && (before.sorted() == after.sorted() || isShiftedAlike)
  }

  /// Whether a name stands elsewhere among parameters of one type, and others in between have other names now:
  /// `(double ra, double dec, double radius)` and `(double radius, double right_ascension, double declination)`.
  private var isShiftedAlike: Bool {
    guard old.count == new.count, zip(old, new).allSatisfy({ $0.type == $1.type }) else { return false }
    return old.indices.contains { place in
      guard let name = old[place].name, new[place].name != name, let other = new.firstIndex(where: { $0.name == name }) else { return false }
      return old[other].type == old[place].type
    }
  }

  /// Which old parameter is which new one.
  var pairs: [(old: Int, new: Int)] {
    let byName = new.indices.compactMap { position -> (old: Int, new: Int)? in
      guard let name = new[position].name else {
        return old.indices.contains(position) && old[position].name == nil && old.count == new.count ? (position, position) : nil
      }
      return old.firstIndex { $0.name == name }.map { ($0, position) }
    }
    if byName.count == min(old.count, new.count) { return byName }
    if isShiftedAlike {
      let left = { (all: Range<Int>, taken: [Int]) in all.filter { !taken.contains($0) } }
      return byName + zip(left(old.indices, byName.map(\.old)), left(new.indices, byName.map(\.new))).map { ($0, $1) }
    }
    let extra = Set(surplusPositions)
    let (shorter, longer) = (min(old.count, new.count), max(old.count, new.count))
    let rest = (0..<longer).filter { !extra.contains($0) }
    return zip(0..<shorter, rest).map { old.count <= new.count ? ($0, $1) : ($1, $0) }
  }

  /// The parameters of the longer list that the shorter one lacks.
  var surplus: [Parameter] {
    let longer = old.count < new.count ? new : old
    return surplusPositions.map { longer[$0] }
  }

  /// By name where all have one, else by type.
  private var surplusPositions: [Int] {
    let (shorter, longer) = old.count < new.count ? (old, new) : (new, old)
    let wanted = longer.count - shorter.count
    let names = Set(shorter.compactMap(\.name))
    let byName = longer.indices.filter { longer[$0].name.map { !names.contains($0) } ?? true }
    if names.count == shorter.count, byName.count == wanted { return byName }
    if names.count > 1, let aligned = Self.left(of: longer, beside: shorter, where: Self.isNamedAlike) { return aligned }
    return Self.left(of: longer, beside: shorter) { $0.type == $1.type } ?? Array(longer.indices.suffix(wanted))
  }

  /// The name of both, or the type where neither has one.
  private static func isNamedAlike(_ parameter: Parameter, _ other: Parameter) -> Bool {
    parameter.name == other.name && (parameter.name != nil || parameter.type == other.type)
  }

  /// The positions that are left when those of the shorter list are found one after the other; nil when some are not.
  private static func left(of longer: [Parameter], beside shorter: [Parameter], where isSame: (Parameter, Parameter) -> Bool) -> [Int]? {
    var rest = shorter[...]
    var extra: [Int] = []
    for (position, parameter) in longer.enumerated() {
      if let first = rest.first, isSame(first, parameter) {
        rest = rest.dropFirst()
      } else {
        extra.append(position)
      }
    }
    return rest.isEmpty ? extra : nil
  }
}

/// `first`, `second` … `12th`: how people count parameters.
func ordinal(_ position: Int) -> String {
  let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
  return position < words.count ? words[position] : "\(position + 1)th"
}
