import APIModel

extension Rule {
  static let swiftParameterSendingRemoved = Rule(
    id: "swift-parameter-sending-removed",
    summary: "A parameter is no longer sending.",
    rationale: "The caller may keep the value. But a conforming type must not take it away from callers any more.",
    fix: "Callers need nothing; keep it at a requirement.",
    kind: .addition,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public class Job {
          public init() {}
        }
        public protocol Runner {
          func run(_ job: sending Job)
        }
        """,
      new: """
        public class Job {
          public init() {}
        }
        public protocol Runner {
          func run(_ job: Job)
        }
        """,
      client: """
        struct Immediate: Runner {
          func run(_ job: sending Job) {}
        }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .specifierRemoved("sending") else { return nil }
      let isAsked = old.requirement != nil && new.requirement != nil
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) is no longer sending\(isAsked ? comparison.followers(old, new) : "")",
        comparison.impact(implementers: isAsked ? .breaking : .none, onlyInSwift6: true, old, new),
        detail: edit.detail(old, new))
    })
}
