import APIModel

extension Rule {
  static let swiftParameterSendingRemoved = Rule(
    id: "swift-parameter-sending-removed",
    summary: "A parameter is no longer sending.",
    rationale: "The caller may keep the value.",
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public class Job {
          public init() {}
        }
        public func run(_ job: sending Job) {}
        """,
      new: """
        public class Job {
          public init() {}
        }
        public func run(_ job: Job) {}
        """,
      client: """
        func use() { run(Job()) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .specifierRemoved("sending") else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) is no longer sending",
        comparison.impact(old, new),
        detail: edit.detail(old, new))
    })
}
