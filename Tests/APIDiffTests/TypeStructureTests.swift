import APIDiff
import APIModel
import Testing

struct TypeStructureTests {
  @Test(arguments: [
    "Int", "M.Box<Int, [String]>", "[Int]", "[String: [Int]]", "Int?", "(any M.P)?", "()",
    "(Int, y: String)", "(Int) -> ()", "@MainActor @Sendable (inout Int, String...) async throws(M.E) -> Int?",
    "((Int) -> ())?", "any M.P & Q", "some M.P", "τ_0_0.Element.Index", "Self.Element", "any M.P.Type",
    "(any M.P).Type", "(repeat each τ_0_0)", "~Copyable", "M.Vector<3>", "@convention(c) (Int) -> ()",
    "(borrowing M.File, sending M.Job) -> ()", "(() -> ())!",
  ])
  func textComesBack(_ text: String) {
    let structure = TypeStructure(TypeReference(text))
    #expect(structure.text == text)
    #expect(!structure.contains { if case .text(let leaf) = $0.head { Int(leaf) == nil } else { false } })
  }

  @Test func whatDoesNotParseIsALeaf() {
    for text in ["[Int", "Int>", "", "(Int", String(repeating: "[", count: 10_000)] {
      #expect(TypeStructure(TypeReference(text)) == TypeStructure(.text(text)))
    }
  }

  @Test func aliasesAreTheirTargets() {
    var releases = Releases()
    for keyPath in [\Releases.old, \Releases.new] {
      releases[keyPath: keyPath].add(.typealias, "Bytes") { $0.type = TypeReference("[UInt8]") }
      releases[keyPath: keyPath].add(.typealias, "Pair") {
        $0.type = TypeReference("(τ_0_0, τ_0_0)")
        $0.generics = GenericSignature(["T"])
      }
    }
    let comparison = releases.comparison
    #expect(comparison.sameType(TypeReference("Library.Bytes"), TypeReference("[UInt8]")))
    #expect(comparison.sameType(TypeReference("[Int8: (Int, Int)]"), TypeReference("[Int8: Library.Pair<Int>]")))
    #expect(!comparison.sameType(TypeReference("Library.Bytes"), TypeReference("[Int8]")))
  }

  @Test func aCycleOfAliasesEnds() {
    var releases = Releases()
    releases.old.add(.typealias, "A") { $0.type = TypeReference("Library.B") }
    releases.old.add(.typealias, "B") { $0.type = TypeReference("Library.A") }
    #expect(!releases.comparison.sameType(TypeReference("Library.A"), TypeReference("Int")))
  }

  @Test(arguments: [
    ("Int", "Int?", true), ("Int?", "Int", false), ("Int", "any Equatable", true), ("String", "any Collection", true),
    ("Bool", "any BinaryInteger", false), ("[Int]", "[Int?]", true), ("Library.Derived", "Library.Base", true),
    ("Library.Base", "Library.Derived", false), ("Library.Plain", "any Library.P", false),
    ("Library.Derived", "any Library.P", true), ("() -> ()", "() throws -> ()", true),
    ("() throws -> ()", "() -> ()", false), ("() -> Int", "() -> Int?", true), ("(Int) -> ()", "(String) -> ()", false),
    ("UnsafeMutablePointer<Int>", "UnsafePointer<Int>", true), ("Int", "Any", true), ("Int", "Double", false),
  ])
  func acceptance(_ old: String, _ new: String, _ isAccepted: Bool) {
    var releases = Releases()
    releases.new.add(.protocol, "P")
    releases.new.add(.struct, "Plain")
    releases.new.add(.class, "Base") {
      $0.inheritance = [Inheritance(kind: .conformance, type: TypeReference("Library.P"))]
    }
    releases.new.add(.class, "Derived") {
      $0.inheritance = [Inheritance(kind: .superclass, type: TypeReference("Library.Base"))]
    }
    #expect(releases.comparison.acceptsArgument(old: TypeReference(old), new: TypeReference(new)) == isAccepted)
  }
}
