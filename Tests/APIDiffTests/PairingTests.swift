import APIDiff
import APIModel
import Testing

struct PairingTests {
  @Test func nothingChanged() {
    var releases = Releases()
    for keyPath in [\Releases.old, \Releases.new] {
      let type = releases[keyPath: keyPath].add(.struct, "Box")
      releases[keyPath: keyPath].function("f", ["a: Int"], in: type)
    }
    #expect(releases.changes.isEmpty)
  }

  @Test func whereItStandsIsNoChange() {
    var releases = Releases()
    releases.old.add(.struct, "Box") { $0.location = SourceLocation(file: "A.swift", line: 1, column: 1) }
    releases.new.add(.struct, "Box") { $0.location = SourceLocation(file: "B.swift", line: 9, column: 1) }
    #expect(releases.changes.isEmpty)
  }

  /// A fact that the model gains must be compared, or its change goes unseen.
  @Test func everyFactOfADeclarationIsCompared() {
    let compared: Set<String> = [
      "kind", "path", "parent", "extendedModule", "access", "isSPI", "modifiers", "attributes", "availability",
      "generics", "parameters", "type", "effects", "accessors", "inheritance", "primaryAssociatedTypes", "layout", "rawValue",
      "precedence", "requirement", "implements", "c",
    ]
    let leftOut: Set<String> = ["id", "text", "location", "isDocumented"]
    let facts = Mirror(reflecting: Declaration(id: "", kind: .struct, path: [])).children.compactMap(\.label)
    #expect(Set(facts) == compared.union(leftOut), "Array<Declaration>.hasSameInterface does not know these facts")
  }

  @Test func membersGoWithTheirContainer() {
    var releases = Releases()
    let box = releases.old.add(.struct, "Box")
    releases.old.function("f", [], in: box)
    let bag = releases.new.add(.enum, "Bag")
    releases.new.function("g", ["x: Int"], in: bag)
    #expect(releases.changes == ["removed Box", "added Bag"])
  }

  @Test func overloadsFindTheirBestMatch() {
    var releases = Releases()
    releases.old.function("f", ["a: Int"])
    releases.old.function("f", ["a: String"])
    releases.new.function("f", ["a: String", "b: Int = 1"])
    releases.new.function("f", ["a: Int", "b: Int = 1"])
    #expect(releases.changes == ["changed f(a:) → f(a:b:)", "changed f(a:) → f(a:b:)"])
    #expect(releases.findings.allSatisfy { $0 == "swift-parameter-added-with-default none" })
  }

  @Test func theLastOfANameBecameTheOther() {
    var releases = Releases()
    releases.old.function("f", ["a: Int"])
    releases.new.function("f", ["b: Int"])
    #expect(releases.changes == ["changed f(a:) → f(b:)"])
    #expect(releases.findings == ["swift-parameter-label-changed breaking"])
  }

  @Test func initialisersWithNothingInCommonAreTwo() {
    var releases = Releases()
    for keyPath in [\Releases.old, \Releases.new] { releases[keyPath: keyPath].add(.struct, "Box") }
    let (old, new) = (releases.old.declarations[0], releases.new.declarations[0])
    releases.old.function("init", ["size: Int"], in: old, kind: .initializer)
    releases.new.function("init", ["name: String"], in: new, kind: .initializer)
    #expect(releases.changes == ["removed Box.init(size:)", "added Box.init(name:)"])
  }

  @Test func aRemainingOverloadTakesTheCalls() {
    var releases = Releases()
    for keyPath in [\Releases.old, \Releases.new] {
      releases[keyPath: keyPath].function("f", ["a: τ_0_0"]) { $0.generics = GenericSignature(["T"]) }
    }
    releases.old.function("f", ["a: Int"])
    #expect(releases.findings == ["swift-function-removed none"])
  }

  @Test func aMemberOfTheSuperclassIsStillThere() {
    var releases = Releases()
    for keyPath in [\Releases.old, \Releases.new] {
      releases[keyPath: keyPath].add(.class, "Base")
      releases[keyPath: keyPath].add(.class, "Derived") {
        $0.inheritance = [Inheritance(kind: .superclass, type: TypeReference("Library.Base"))]
      }
    }
    releases.old.function("f", ["a: Int"], in: releases.old.declarations[1])
    releases.new.function("f", ["a: Int"], in: releases.new.declarations[0])
    #expect(releases.changes == ["added Base.f(a:)"])
  }

  @Test func aMemberOfAProtocolExtensionIsStillThere() {
    var releases = Releases()
    for keyPath in [\Releases.old, \Releases.new] {
      releases[keyPath: keyPath].add(.protocol, "P")
      releases[keyPath: keyPath].add(.protocol, "Q") {
        $0.inheritance = [Inheritance(kind: .conformance, type: TypeReference("Library.P"))]
      }
      releases[keyPath: keyPath].add(.struct, "Box") {
        $0.inheritance = [Inheritance(kind: .conformance, type: TypeReference("Library.Q"))]
      }
    }
    releases.old.function("f", ["a: Int"], in: releases.old.declarations[2])
    releases.new.function("f", ["a: Int"], in: releases.new.declarations[0])
    #expect(!releases.changes.contains("removed Box.f(a:)"))
  }

  @Test func aRenamedTypeIsOneChange() {
    var releases = Releases()
    let box = releases.old.add(.struct, "Box")
    releases.old.function("open", ["at: Int"], in: box)
    releases.old.function("close", [], in: box)
    releases.old.function("make", [], "Library.Box")
    let crate = releases.new.add(.struct, "Crate")
    releases.new.function("open", ["at: Int"], in: crate)
    releases.new.function("close", [], in: crate)
    releases.new.function("make", [], "Library.Crate")
    #expect(releases.findings == ["swift-renamed breaking"])
  }

  @Test func aRenamedTypeThatKeepsItsNameBreaksNobody() {
    var releases = Releases()
    let box = releases.old.add(.struct, "Box")
    releases.old.function("open", ["at: Int"], in: box)
    let crate = releases.new.add(.struct, "Crate")
    releases.new.function("open", ["at: Int"], in: crate)
    releases.new.add(.typealias, "Box") { $0.type = TypeReference("Library.Crate") }
    #expect(releases.findings == ["swift-renamed none"])
  }

  @Test func aTypeOfAnotherKindKeepsItsMembers() {
    var releases = Releases()
    let box = releases.old.add(.struct, "Box")
    releases.old.function("open", ["at: Int"], in: box)
    let crate = releases.new.add(.class, "Box")
    releases.new.function("open", ["at: Int"], in: crate)
    releases.new.function("close", [], in: crate)
    #expect(releases.changes.sorted() == ["added Box.close()", "changed Box → Box", "changed Box.open(at:) → Box.open(at:)"])
  }

  @Test func aFunctionOfTheSameShapeIsRenamed() {
    var releases = Releases()
    releases.old.function("fetch", ["id: Int"], "String")
    releases.new.function("load", ["id: Int"], "String")
    #expect(releases.findings == ["swift-renamed breaking"])
  }

  @Test func twoOfOneShapeAreNoCertainRename() {
    var releases = Releases()
    releases.old.function("fetch", ["id: Int"], "String")
    releases.new.function("load", ["id: Int"], "String")
    releases.new.function("read", ["id: Int"], "String")
    #expect(releases.changes == ["removed fetch(id:)", "added load(id:)", "added read(id:)"])
  }

  @Test func unlikeNamesWithoutParametersAreNoRename() {
    var releases = Releases()
    releases.old.function("start", [])
    releases.new.function("explode", [])
    #expect(releases.changes == ["removed start()", "added explode()"])
  }

  @Test func anUnavailableLeftoverIsNoRemoval() {
    var releases = Releases()
    releases.old.function("fetch", ["id: Int"])
    releases.new.function("fetch", ["id: Int"]) {
      $0.id = "unavailable:fetch(id:)"
      $0.availability = [Availability(domain: "*")]
      $0.availability[0].isUnavailable = true
    }
    #expect(releases.changes == ["hidden fetch(id:) (unavailable)"])
  }

  @Test func anUnderscoreHides() {
    var releases = Releases()
    releases.old.function("trace", ["id: Int"])
    releases.new.function("_trace", ["id: Int"])
    #expect(releases.changes == ["hidden trace(id:) (name)"])
  }

  @Test func aPropertyThatBecameAFunctionIsOneChange() {
    var releases = Releases()
    let old = releases.old.add(.struct, "Box")
    releases.old.add(.property, "size", in: old) { $0.type = TypeReference("Int") }
    let new = releases.new.add(.struct, "Box")
    releases.new.function("size", [], "Int", in: new)
    #expect(releases.findings == ["swift-member-kind-changed breaking"])
  }
}
