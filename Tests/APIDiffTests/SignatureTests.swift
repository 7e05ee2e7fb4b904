import APIDiff
import APIModel
import Testing

struct SignatureTests {
  private func findings(_ old: [String], _ new: [String]) -> [String] {
    var releases = Releases()
    releases.old.function("f", old)
    releases.new.function("f", new)
    return releases.findings.sorted()
  }

  @Test func addedParameters() {
    #expect(findings(["a: Int"], ["a: Int", "b: Int = 1"]) == ["swift-parameter-added-with-default none"])
    #expect(findings(["a: Int", "c: Int"], ["a: Int", "b: Int = 1", "c: Int"]) == ["swift-parameter-added-with-default none"])
    #expect(findings(["a: Int"], ["a: Int", "b: Int"]) == ["swift-parameter-added breaking"])
  }

  /// An unlabelled parameter takes the first argument whether it has a default or not.
  @Test func aDefaultBeforeAnUnlabelledParameterCatchesItsArgument() {
    #expect(findings(["_ a: String"], ["_ x: Int = 1", "_ a: String"]) == ["swift-parameter-added breaking"])
  }

  @Test func removedAndRelabelled() {
    #expect(findings(["a: Int", "b: Int"], ["a: Int"]) == ["swift-parameter-removed breaking"])
    #expect(findings(["a: Int", "b: Int"], ["a: Int", "c: Int"]) == ["swift-parameter-label-changed breaking"])
  }

  @Test func reordered() {
    #expect(findings(["a: Int", "b: String"], ["b: String", "a: Int"]) == ["swift-parameters-reordered breaking"])
  }

  @Test func types() {
    #expect(findings(["a: Int"], ["a: Int?"]) == ["swift-parameter-type-widened none"])
    #expect(findings(["a: Int?"], ["a: Int"]) == ["swift-parameter-type-changed breaking"])
    #expect(findings(["a: Int", "b: Int?"], ["a: String", "b: Int"]).count == 2)
  }

  @Test func defaults() {
    #expect(findings(["a: Int = 1"], ["a: Int"]) == ["swift-parameter-default-removed breaking"])
    #expect(findings(["a: Int"], ["a: Int = 1"]) == ["swift-parameter-default-added none"])
    #expect(findings(["a: Int = 1"], ["a: Int = 2"]) == ["swift-parameter-default-changed none"])
    #expect(findings(["a: [Int] = [1, 2]"], ["a: [Int] = [1,2]"]).isEmpty)
  }

  @Test func variadics() {
    var releases = Releases()
    releases.old.function("f", ["a: [Int]"])
    releases.new.function("f", ["a: Int"]) { $0.parameters?[0].isVariadic = true }
    #expect(releases.findings == ["swift-parameter-variadic-changed breaking"])
  }

  @Test func aGenericParameterTakesWhatFulfilsItsConstraint() {
    func findings(_ constraint: String) -> [String] {
      var releases = Releases()
      releases.old.function("f", ["a: Int"], "Int")
      releases.new.function("f", ["a: τ_0_0"], "τ_0_0") {
        $0.generics = GenericSignature(["T"], [("τ_0_0", constraint)])
      }
      return releases.findings
    }
    #expect(findings("BinaryInteger") == ["swift-parameter-type-widened none"])
    #expect(findings("FloatingPoint") == ["swift-parameter-type-changed breaking"])
  }

  @Test func theNamesAndOrderOfGenericParametersAreNoChange() {
    var releases = Releases()
    releases.old.function("f", ["a: τ_0_0", "b: τ_0_1"], "τ_0_1") {
      $0.generics = GenericSignature(["A", "B"], [("τ_0_0", "Hashable"), ("τ_0_1", "Comparable")])
    }
    releases.new.function("f", ["a: τ_0_1", "b: τ_0_0"], "τ_0_0") {
      $0.generics = GenericSignature(["X", "Y"], [("τ_0_1", "Hashable"), ("τ_0_0", "Comparable")])
    }
    #expect(releases.findings.isEmpty)
  }

  @Test func constraints() {
    func findings(_ old: [String], _ new: [String]) -> [String] {
      var releases = Releases()
      releases.old.function("f", ["a: τ_0_0"]) { $0.generics = GenericSignature(["T"], old.map { ("τ_0_0", $0) }) }
      releases.new.function("f", ["a: τ_0_0"]) { $0.generics = GenericSignature(["T"], new.map { ("τ_0_0", $0) }) }
      return releases.findings
    }
    #expect(findings([], ["Hashable"]) == ["swift-callable-constraint-added breaking"])
    #expect(findings(["Hashable"], []) == ["swift-callable-constraint-removed none"])
    #expect(findings(["Hashable"], ["Equatable"]) == ["swift-callable-constraint-removed none"])
    #expect(findings(["Hashable"], ["Equatable", "Hashable"]).isEmpty)
  }

  /// What the container asks for now is the container's change.
  @Test func constraintsOfTheContainerAreItsOwn() {
    var releases = Releases()
    let plain = GenericSignature(["T"])
    let tight = GenericSignature(["T"], [("τ_0_0", "Hashable")])
    let old = releases.old.add(.struct, "Box") { $0.generics = plain }
    releases.old.function("f", ["a: τ_0_0"], in: old) { $0.generics = plain }
    let new = releases.new.add(.struct, "Box") { $0.generics = tight }
    releases.new.function("f", ["a: τ_0_0"], in: new) { $0.generics = tight }
    #expect(!releases.findings.contains { $0.hasPrefix("swift-callable") })
  }

  @Test func openMembersAndRequirementsAreJudgedForThoseWhoImplementThem() {
    func findings(_ kind: DeclarationKind, _ mark: (inout Declaration) -> Void) -> [String] {
      var releases = Releases()
      for (keyPath, parameters) in [(\Releases.old, ["a: Int"]), (\Releases.new, ["a: Int", "b: Int = 1"])] {
        let type = releases[keyPath: keyPath].add(kind, "Type") { if kind == .class { $0.access = .open } }
        releases[keyPath: keyPath].function("f", parameters, in: type, mark)
      }
      return releases.findings
    }
    #expect(findings(.class) { $0.access = .open } == ["swift-parameter-added-with-default breaking"])
    #expect(findings(.protocol) { $0.requirement = .required } == ["swift-parameter-added-with-default breaking"])
    #expect(findings(.protocol) { $0.requirement = .defaulted } == ["swift-parameter-added-with-default risky"])
    #expect(findings(.struct) { _ in } == ["swift-parameter-added-with-default none"])
  }

  @Test(arguments: [
    ("Int", "Int?", "swift-result-type-changed breaking"), ("Int?", "Int", "swift-result-type-changed breaking"),
    ("()", "Int", "swift-result-type-changed risky"), ("some Equatable", "Int", "swift-result-type-revealed none"),
    ("Int", "some Equatable", "swift-result-type-changed breaking"),
  ])
  func results(_ old: String, _ new: String, _ finding: String) {
    var releases = Releases()
    releases.old.function("f", [], old)
    releases.new.function("f", [], new)
    #expect(releases.findings == [finding])
  }

  @Test func severalChangesAreSeveralFindings() {
    var releases = Releases()
    releases.old.function("f", ["a: Int"], "Int")
    releases.new.function("f", ["a: Int?"], "String") { $0.effects = Effects(isAsync: true, throwing: .any) }
    #expect(
      releases.findings.sorted() == [
        "swift-async-added breaking", "swift-parameter-type-widened none", "swift-result-type-changed breaking",
        "swift-throws-added breaking",
      ])
  }

  @Test func rethrowsForGenericThrowsIsNoChange() {
    var releases = Releases()
    releases.old.function("f", ["_ body: () throws -> ()"]) { $0.effects.throwing = .rethrows }
    releases.new.function("f", ["_ body: () throws(τ_0_0) -> ()"]) {
      $0.effects.throwing = .typed(TypeReference("τ_0_0"))
      $0.generics = GenericSignature(["E"], [("τ_0_0", "Error")])
    }
    #expect(releases.findings.filter { $0.hasSuffix("breaking") }.isEmpty)
  }
}
