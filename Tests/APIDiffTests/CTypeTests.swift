import APIDiff
import Testing

/// C types as structure, read from the way that clang spells them.
struct CTypeTests {
  private static let int = CType.named("int", [])

  @Test func specifiersAndPointers() {
    #expect(CType("unsigned long") == .named("unsigned long", []))
    #expect(CType("const char *const") == .pointer(.named("char", .const), .const))
    #expect(CType("char const *") == CType("const char *"))
    #expect(CType("struct foo **") == .pointer(.pointer(.named("struct foo", []), []), []))
    #expect(CType("char *restrict") == .pointer(.named("char", []), .restrict))
  }

  @Test func arraysNestFromTheLeft() {
    #expect(CType("int[2][3]") == .array(.array(Self.int, length: "3"), length: "2"))
    #expect(CType("int *[4]") == .array(.pointer(Self.int, []), length: "4"))
    #expect(CType("int (*)[4]") == .pointer(.array(Self.int, length: "4"), []))
    #expect(CType("int[]") == .array(Self.int, length: nil))
  }

  @Test func functions() {
    let plain = CType.function(result: Self.int, parameters: [.named("char", [])], form: CFunctionForm())
    #expect(CType("int (char)") == plain)
    #expect(CType("int (*)(char)") == .pointer(plain, []))
    #expect(CType("int (*)(char) __attribute__((noreturn))") == .pointer(plain, []))
    let other = CFunctionForm(convention: "ms_abi")
    #expect(
      CType("int (*)(char) __attribute__((ms_abi))")
        == .pointer(.function(result: Self.int, parameters: [.named("char", [])], form: other), []))
    #expect(CType("int (void)") == .function(result: Self.int, parameters: [], form: CFunctionForm()))
    let unknown = CFunctionForm(lacksPrototype: true)
    #expect(CType("int ()") == .function(result: Self.int, parameters: [], form: unknown))
    #expect(
      CType("int (const char *, ...)")
        == .function(result: Self.int, parameters: [CType("const char *")], form: CFunctionForm(isVariadic: true)))
    #expect(CType("void (*(*)(int))(char)").signature != nil)
  }

  @Test func atomic() {
    #expect(CType("_Atomic(int)") == .named("int", .atomic))
    #expect(CType("_Atomic(int *)") == .pointer(Self.int, .atomic))
    #expect(CType("_Atomic(int) *") == .pointer(.named("int", .atomic), []))
  }

  @Test func parametersDecay() {
    #expect(CType("int (int[4], const int)") == CType("int (int *, int)"))
    #expect(CType("int[4]").asParameter == .pointer(Self.int, []))
    #expect(CType("const int").asParameter == Self.int)
  }

  @Test func namesWithoutATag() {
    #expect(CType("struct (unnamed event.pos)").name == "struct ( unnamed event.pos )")
    #expect(CType("struct (unnamed event.pos) *").isPointer)
  }

  @Test func nonsenseEndsSomewhere() {
    _ = CType(String(repeating: "(*", count: 10_000))
    _ = CType("int (((((")
    _ = CType("")
    _ = CType("int [")
    _ = CType(String(repeating: "int (", count: 10_000))
  }
}
