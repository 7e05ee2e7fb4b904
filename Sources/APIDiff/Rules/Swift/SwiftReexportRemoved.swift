import APIModel

extension Rule {
  static let swiftReexportRemoved = Rule(
    id: "swift-reexport-removed",
    summary: "A module no longer re-exports a module of somebody else.",
    rationale: """
      Clients that use what the other module has without importing it do not compile. What a module of the same \
      release had is reported by its declarations instead.
      """,
    fix: "Keep the @_exported import, or say in the release notes which import clients must add.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @_exported import Foundation
        public func stamp(_ date: Date) {}
        """,
      new: """
        import Foundation
        public func stamp(_ date: Date) {}
        """,
      client: """
        func use() { stamp(Date()) }
        """),
    check: .module { comparison in
      comparison.lostReexports.map { name in
        // The essentials have what most clients use.
        let isMostlyThere = name == "Foundation" && comparison.new.snapshot.header.reexports.contains("FoundationEssentials")
        return Hit(
          "module '\(comparison.new.module)' no longer re-exports '\(name)'",
          Impact(source: isMostlyThere ? .risky : .breaking), detail: name)
      }
    })
}
