import APIModel

extension Rule {
  static let swiftCasePayloadChanged = Rule(
    id: "swift-case-payload-changed",
    summary: "The associated values of an enum case changed.",
    rationale: "Clients create the case with its values and bind them in patterns.",
    fix: "Add another case to a @nonexhaustive enum, or a struct as the only value, which can grow.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public enum Event { case moved(Int) }
        """,
      new: """
        public enum Event { case moved(String) }
        """,
      client: """
        func use() -> Event { .moved(1) }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .enumCase, new.kind == .enumCase else { return [] }
      guard let what = difference(old.parameters ?? [], new.parameters ?? [], comparison) else { return [] }
      let isStored = what.isSendability || what.isSpelling
      let impact = isStored ? Impact(source: .breaking, onlyInSwift6: what.isSendability) : comparison.removalImpact
      return [Hit("case '\(old.qualifiedName)': \(what.text)", impact)]
    })
}

private struct Difference {
  var text: String
  /// Only the Swift 6 language mode insists on `Sendable`.
  var isSendability = false
  /// Labels and defaults are in no symbol, and stored nowhere.
  var isSpelling = false
}

/// The difference that clients notice most: a value's type, its label or default, and `Sendable` alone last.
private func difference(_ old: [Parameter], _ new: [Parameter], _ comparison: Comparison) -> Difference? {
  if old.count != new.count {
    return Difference(text: "it has \(count(new)) now, not \(old.count)")
  }
  var spelling: Difference?
  var sendability: Difference?
  for (place, (before, after)) in zip(old, new).enumerated() {
    if !comparison.sameType(before.type, after.type) {
      let difference = Difference(
        text: "value \(place + 1) is '\(after.type)' now, not '\(before.type)'",
        isSendability: comparison.sameType(before.type.withoutSendable, after.type.withoutSendable))
      if !difference.isSendability { return difference }
      sendability = sendability ?? difference
    }
    if let text = spellingChange(before, after, place: place + 1), spelling == nil {
      spelling = Difference(text: text, isSpelling: true)
    }
  }
  return spelling ?? sendability
}

private func spellingChange(_ old: Parameter, _ new: Parameter, place: Int) -> String? {
  if old.label != new.label { return "\(label(new)) now, not \(label(old)), stands before value \(place)" }
  return old.hasDefault && !new.hasDefault ? "value \(place) has no default any more" : nil
}

private func count(_ values: [Parameter]) -> String {
  values.count == 1 ? "1 associated value" : "\(values.count) associated values"
}

private func label(_ value: Parameter) -> String {
  value.label.map { "the label '\($0)'" } ?? "no label"
}
