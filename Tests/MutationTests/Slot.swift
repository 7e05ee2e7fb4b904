/// One use of a family in a batch: its old and its new side.
struct Slot: Sendable {
  let index: Int
  let family: Family
  let old: [String: Int]
  let new: [String: Int]

  /// The groups that changed, `label 0>2`.
  var mutation: String {
    family.groups.filter { old[$0.name] != new[$0.name] }
      .map { "\($0.name) \(old[$0.name] ?? 0)>\(new[$0.name] ?? 0)" }.joined(separator: ", ")
  }

  /// Whether the old side's text is to be used as the new one too.
  var isChanged: Bool { old != new }

  /// A section of the old (or new) side.
  func text(_ section: String, new isNew: Bool = false) -> String {
    // A new type's values are those that old clients use.
    let text = family.sections[section]?.text(isNew ? new : old, values: old, pools: family.pools) ?? ""
    return text.replacing("SlotN", with: "Slot\(index)").replacing("slotN", with: "slot\(index)")
      .replacing("SLOTN", with: "SLOT\(index)")
      .replacing("≈", with: Self.operatorPart(index))
  }

  /// A part of an operator's name that no other slot has.
  static func operatorPart(_ index: Int) -> String {
    let digits: [Character] = ["^", "~", "%", "*"]
    var rest = index + 4
    var name = ""
    while rest > 0 {
      name.append(digits[rest % 4])
      rest /= 4
    }
    return "^" + name + "^"
  }

  /// The same slot without its change.
  var reverted: Slot { Slot(index: index, family: family, old: old, new: old) }
}

extension Slot {
  /// Draws a slot. `sections` are those that make the library.
  static func draw(
    _ index: Int, from families: [Family], sections: [String], with generator: inout SeededGenerator
  ) -> Slot {
    let family = families[generator.draw(below: families.count)]
    var old: [String: Int] = [:]
    for group in family.groups {
      let first = family.startsFirst.contains(group.name) || generator.chance(45)
      old[group.name] = first ? 0 : generator.draw(below: group.size)
    }
    if generator.chance(12) { return Slot(index: index, family: family, old: old, new: old) }
    let count = generator.chance(15) ? 2 : 1
    for _ in 0..<20 {
      var new = old
      for _ in 0..<count {
        let group = family.groups[generator.draw(below: family.groups.count)]
        new[group.name] = generator.draw(below: group.size)
      }
      let slot = Slot(index: index, family: family, old: old, new: new)
      if sections.contains(where: { slot.text($0) != slot.text($0, new: true) }) { return slot }
    }
    return Slot(index: index, family: family, old: old, new: old)
  }
}
