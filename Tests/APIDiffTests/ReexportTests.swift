import APIDiff
import APIModel
import Testing

/// What moves to a module that the old one re-exports is still there for clients.
struct ReexportTests {
  /// A release of two modules; `Library` re-exports `Other` unless it is told not to.
  private struct Modules {
    var library = Library()
    var other = Library()

    init() { library.reexports = ["Other"] }

    var snapshots: [Snapshot] {
      var header = other.snapshot.header
      header.module = "Other"
      return [library.snapshot, Snapshot(header: header, declarations: other.declarations)]
    }
  }

  /// `Library: swift-function-removed f()`
  private func findings(_ old: Modules, _ new: Modules) -> [String] {
    compare(old: old.snapshots, new: new.snapshots).modules.flatMap { module in
      module.findings.map { "\(module.name): \($0.finding.rule) \($0.finding.symbol.path)" }
    }
  }

  private func foreign(_ declaration: inout Declaration, _ parent: String) {
    declaration.parent = parent
    declaration.extendedModule = "Third"
  }

  private func conform(_ library: inout Library, _ names: [String]) {
    library.add(.extension, "Buffer", id: "extension:s:Buffer") { declaration in
      foreign(&declaration, "s:Buffer")
      declaration.inheritance = names.map { Inheritance(kind: .conformance, type: TypeReference($0)) }
    }
  }

  @Test func typeMovedWithMembersAndUses() {
    var (old, new) = (Modules(), Modules())
    let box = old.library.add(.struct, "Box", id: "Library.Box")
    old.library.function("f", ["a: Library.Box"], "[Library.Box]", in: box)
    old.library.function("use", ["box: Library.Box"], "Library.Box?")
    let moved = new.other.add(.struct, "Box", id: "Other.Box")
    new.other.function("f", ["a: Other.Box"], "[Other.Box]", in: moved)
    new.library.function("use", ["box: Other.Box"], "Other.Box?")
    #expect(findings(old, new) == ["Other: swift-type-added Box"])
  }

  /// `Other` had `Buffer`, which `Core` has now and `Other` re-exports: what a third module says
  /// about it, and gives to it, is the same.
  @Test func typeOfAnotherModuleMoved() {
    func header(_ library: Library, _ name: String, reexports: [String] = []) -> Snapshot {
      var header = library.snapshot.header
      header.module = name
      header.reexports = reexports
      return Snapshot(header: header, declarations: library.snapshot.declarations)
    }
    func user(_ module: String, _ change: (inout Library) -> Void = { _ in }) -> Snapshot {
      var library = Library()
      library.function("write", ["buffer: \(module).Buffer"], "[\(module).Buffer]")
      library.function("size", ["limit: Int"]) {
        $0.id = "\(module).size"
        $0.path = ["Buffer", "size(limit:)"]
        $0.parent = "\(module).Buffer"
        $0.extendedModule = module
      }
      change(&library)
      return header(library, "Library")
    }
    func provider(_ module: String) -> Library {
      var library = Library()
      library.add(.struct, "Buffer", id: "\(module).Buffer")
      return library
    }
    let old = [user("Other"), header(provider("Other"), "Other")]
    let new = [user("Core"), header(Library(), "Other", reexports: ["Core"]), header(provider("Core"), "Core")]
    let found = compare(old: old, new: new).modules.flatMap { module in
      module.findings.map { "\(module.name): \($0.finding.rule) \($0.finding.symbol.path)" }
    }
    #expect(found == ["Core: swift-module-added Core"])
  }

  @Test func memberOfForeignTypeMoved() {
    var (old, new) = (Modules(), Modules())
    for id in ["a", "b"] {
      old.library.function("f\(id)", ["x: Int"]) { $0.path = ["Buffer", "f\(id)(x:)"]; foreign(&$0, "s:Buffer") }
    }
    new.other.function("fa", ["x: Int"]) {
      $0.id = "moved"
      $0.path = ["Buffer", "fa(x:)"]
      foreign(&$0, "s:Buffer")
    }
    #expect(findings(old, new) == ["Library: swift-function-removed Buffer.fb(x:)", "Other: swift-function-added Buffer.fa(x:)"])
  }

  @Test func conformanceOfForeignTypeMoved() {
    var (old, new) = (Modules(), Modules())
    conform(&old.library, ["Equatable", "Hashable", "Third.Lost"])
    conform(&new.library, ["Equatable"])
    conform(&new.other, ["Hashable", "Third.Gained"])
    let found = findings(old, new)
    #expect(found.filter { $0.hasPrefix("Library") } == ["Library: swift-conformance-removed Buffer"])
    #expect(found.allSatisfy { !$0.hasPrefix("Other") || $0 == "Other: swift-conformance-added Buffer" })
  }

  @Test func allConformancesOfForeignTypeMoved() {
    var (old, new) = (Modules(), Modules())
    conform(&old.library, ["Third.P"])
    conform(&new.other, ["Third.P", "Third.Q"])
    #expect(findings(old, new).filter { $0.hasPrefix("Library") }.isEmpty)
  }

  @Test func memberChangedWhileMoved() {
    var (old, new) = (Modules(), Modules())
    let box = old.library.add(.struct, "Box", id: "Library.Box")
    old.library.function("f", ["a: Int"], in: box)
    let moved = new.other.add(.struct, "Box", id: "Other.Box")
    new.other.function("f", ["a: String"], in: moved)
    #expect(findings(old, new) == ["Library: swift-parameter-type-changed Box.f(a:)", "Other: swift-type-added Box"])
  }

  @Test func lostReexport() {
    var (old, new) = (Modules(), Modules())
    new.library.reexports = []
    old.other.add(.struct, "Box", id: "Other.Box")
    old.other.function("f", [])
    new.other.add(.struct, "Box", id: "Other.Box")
    new.other.function("f", [])
    #expect(findings(old, new) == ["Library: swift-type-removed Box", "Library: swift-function-removed f()"])
  }

  @Test func onlyTheModuleThatChangedReports() {
    var (old, new) = (Modules(), Modules())
    old.library.add(.struct, "Gone", id: "Library.Gone")
    old.other.function("f", ["a: Int"])
    old.other.function("h", [])
    new.other.function("f", ["a: String"])
    #expect(findings(old, new) == [
      "Library: swift-type-removed Gone", "Other: swift-parameter-type-changed f(a:)", "Other: swift-function-removed h()",
    ])
  }

  @Test func aliasThatKeepsTheNameOfWhatMoved() {
    var (old, new) = (Modules(), Modules())
    old.library.add(.struct, "Box", id: "Library.Box")
    old.library.add(.struct, "Bag", id: "Library.Bag")
    new.other.add(.struct, "Box", id: "Other.Box")
    new.library.add(.typealias, "Box", id: "alias") { $0.type = TypeReference("Other.Box") }
    #expect(findings(old, new) == ["Library: swift-type-removed Bag", "Other: swift-type-added Box"])
  }

  @Test func conformanceOfMovedTypeStayedBehind() {
    var (old, new) = (Modules(), Modules())
    let conformance = Inheritance(kind: .conformance, type: TypeReference("Third.P"))
    old.library.add(.struct, "Box", id: "Library.Box") { $0.inheritance = [conformance] }
    new.other.add(.struct, "Box", id: "Other.Box")
    new.library.add(.extension, "Box", id: "extension:Other.Box") {
      $0.parent = "Other.Box"
      $0.extendedModule = "Other"
      $0.inheritance = [conformance]
    }
    #expect(findings(old, new) == ["Other: swift-type-added Box"])
  }

  @Test func cyclesAndMissingModulesAreNoProblem() {
    var (old, new) = (Modules(), Modules())
    old.library.reexports = ["Other", "Absent", "Library"]
    new.library.reexports = ["Other", "Absent", "Library"]
    old.other.reexports = ["Library"]
    new.other.reexports = ["Library"]
    old.library.add(.struct, "Box", id: "Library.Box")
    new.other.add(.struct, "Box", id: "Other.Box")
    #expect(findings(old, new).filter { $0.hasPrefix("Library") }.isEmpty)
  }
}
