import APIModel

extension Rule {
  static let swiftProjectedValueRemoved = Rule(
    id: "swift-projected-value-removed",
    summary: "A property lost the wrapper that gave it a projected value, or the wrapper gives none.",
    rationale: "The projected value (`$name`) is as public as the property.",
    fix: "Keep the wrapper, or declare a property for what clients took from it.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        @propertyWrapper
        public struct Tracked {
          public var wrappedValue: Int
          public var projectedValue: Int { 0 }
          public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
        }
        public struct Store {
          @Tracked public var size = 1
          public init() {}
        }
        """,
      new: """
        @propertyWrapper
        public struct Tracked {
          public var wrappedValue: Int
          public var projectedValue: Int { 0 }
          public init(wrappedValue: Int) { self.wrappedValue = wrappedValue }
        }
        public struct Store {
          public var size = 1
          public init() {}
        }
        """,
      client: """
        func use() -> Int { Store().$size }
        """),
    check: .values { old, new, comparison in
      if comparison.losesProjection(old), new.name == old.name {
        return Hit("'\(old.qualifiedName)' does not stand in the wrapper itself any more, which projects nothing", .sourceBreaking)
      }
      guard old.isStored, new.isStored,
        let wrapper = old.attributes.first(where: { 
          comparison.old.projects($0) && !new.attributes.contains(comparison.attribute($0, keptIn: new.attributes))
        })
      else { return nil }
      return Hit("\(old.described) has no '$\(old.name)' of \(wrapper) any more", comparison.removalImpact, detail: wrapper)
    })
}

extension Surface {
  /// Whether the attribute is a property wrapper with a projected value.
  func projects(_ attribute: String) -> Bool {
    let name = attributeType(attribute)
    if ["Combine.Published", "OpenCombine.Published"].contains(name) { return true }
    guard let type = declaration(of: TypeStructure(.nominal(name))) ?? byName[name]?.first(where: { $0.kind.isNominal }),
      type.attributes.contains("@propertyWrapper")
    else { return false }
    return (members[type.id] ?? []).contains { $0.isProjected && concealment(of: $0) == nil }
  }
}
