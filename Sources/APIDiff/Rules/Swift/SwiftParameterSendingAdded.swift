import APIModel

extension Rule {
  static let swiftParameterSendingAdded = Rule(
    id: "swift-parameter-sending-added",
    summary: "A parameter became sending.",
    rationale: "In the Swift 6 language mode the caller must give the value away.",
    fix: "Add an overload under another name, and keep the old one.",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public class Job {
          public init() {}
        }
        public func run(_ job: Job) {}
        """,
      new: """
        public class Job {
          public init() {}
        }
        public func run(_ job: sending Job) {}
        """,
      client: """
        func use(job: Job) { run(job) }
        """),
    check: .parameters { edit, old, new, comparison in
      // `@preconcurrency` does not soften it (as Swift 6.3 checks).
      guard edit.kind == .specifierAdded("sending") else { return nil }
      // Who had to pass what everybody may use gives nothing away.
      if let pair = edit.parameters(old, new), comparison.isSendable(TypeStructure(pair.old.type), under: old) { return nil }
      let type = edit.new.flatMap { new.parameters?[$0].type }.map { TypeStructure($0) }
      var callers = Impact.Level.breaking
      // Everybody may go on using a value of such a type. A function that gives its result away is
      // another type, though, when it is no closure of the caller's.
      if let sent = type?.sentResult ?? type, comparison.isSendable(sent, under: new) {
        guard type?.sentResult != nil else { return nil }
        callers = .risky
      } else if let type, comparison.isGivenFreely(type, by: new) {
        callers = .risky
      }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) is sending now",
        comparison.impact(callers: callers, onlyInSwift6: true, old, new),
        detail: edit.detail(old, new))
    })
}

extension Comparison {
  /// Whether a closure decides itself what type it gives, and is handed nothing that it could give on: mostly that is of
  /// a type that everybody may use, or made there.
  fileprivate func isGivenFreely(_ closure: TypeStructure, by new: Declaration) -> Bool {
    guard case .function(let traits) = closure.head, case .parameter(let result) = closure.sentResult?.head else { return false }
    let inherited = self.new.container(of: new)?.generics.parameters.map(\.canonicalName) ?? []
    return !inherited.contains(result) && closure.arguments.dropLast(traits.throwing == .typed ? 2 : 1).allSatisfy {
      isSendable($0.lent?.arguments.first ?? $0, under: new)
    }
  }
}
