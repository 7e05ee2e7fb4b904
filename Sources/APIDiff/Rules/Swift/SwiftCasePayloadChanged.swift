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
      let impact = what.isSendability ? Impact(source: .breaking, onlyInSwift6: true) : comparison.removalImpact
      return [Hit("case '\(old.qualifiedName)': \(what.text)", impact)]
    })
}

private struct Difference {
  var text: String
  /// Only the Swift 6 language mode insists on `Sendable`.
  var isSendability = false
}

/// The first difference that clients notice, one of `Sendable` alone last.
private func difference(_ old: [Parameter], _ new: [Parameter], _ comparison: Comparison) -> Difference? {
  if old.count != new.count {
    return Difference(text: "it has \(count(new)) now, not \(old.count)")
  }
  var sendability: Difference?
  for (place, (before, after)) in zip(old, new).enumerated() {
    if before.label != after.label {
      return Difference(text: "\(label(after)) now, not \(label(before)), stands before value \(place + 1)")
    }
    if !comparison.sameType(before.type, after.type) {
      let difference = Difference(
        text: "value \(place + 1) is '\(after.type)' now, not '\(before.type)'",
        isSendability: comparison.sameType(before.type.withoutSendable, after.type.withoutSendable))
      if !difference.isSendability { return difference }
      sendability = sendability ?? difference
    }
    if before.hasDefault && !after.hasDefault {
      return Difference(text: "value \(place + 1) has no default any more")
    }
  }
  return sendability
}

private func count(_ values: [Parameter]) -> String {
  values.count == 1 ? "1 associated value" : "\(values.count) associated values"
}

private func label(_ value: Parameter) -> String {
  value.label.map { "the label '\($0)'" } ?? "no label"
}
