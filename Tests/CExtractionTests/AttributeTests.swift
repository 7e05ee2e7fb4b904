import APIModel
import Testing

@testable import CExtraction

@Suite struct AttributeTests {
  @Test func attributesOfFunctions() async throws {
    let lib = try await snapshot(
      """
      #define PRINTF(a, b) __attribute__((__format__(__printf__, a, b)))
      int say(const char *text, ...) PRINTF(1, 2) __attribute__((warn_unused_result));
      void give(int *p) __attribute__((nonnull(1)));
      _Noreturn void stop(void);
      void halt(void) __attribute__((noreturn));
      int renamed(void) __asm__("real_name");
      int secret(void) __attribute__((visibility("hidden")));
      int soft(void) __attribute__((weak));
      int other(int) __attribute__((ms_abi));
      """)
    #expect(lib["ordinary:say"]?.attributes == ["@format(printf, 1, 2)", "@warn_unused_result"])
    #expect(lib["ordinary:give"]?.attributes == ["@nonnull(1)"])
    #expect(lib["ordinary:stop"]?.attributes == ["@noreturn"])
    #expect(lib["ordinary:halt"]?.attributes == ["@noreturn"])
    #expect(lib["ordinary:renamed"]?.c?.assemblerName == "real_name")
    #expect(lib["ordinary:secret"]?.c?.isHidden == true)
    #expect(lib["ordinary:give"]?.c?.isHidden == false)
    #expect(lib["ordinary:soft"]?.c?.isWeak == true)
    #expect(lib["ordinary:other"]?.c?.callingConvention == "ms_abi")
    #expect(lib["ordinary:give"]?.c?.callingConvention == nil)
  }

  @Test func deprecation() async throws {
    let lib = try await snapshot(
      """
      int bare(void) __attribute__((deprecated));
      int told(void) __attribute__((deprecated("use \\"next\\" (soon)")));
      int gone(void) __attribute__((unavailable("removed in 3")));
      int on_mac(void) __attribute__((availability(macos, introduced=10.4, deprecated=10.6, message="old")));
      enum e { OLD __attribute__((deprecated("no"))) = 1, NEW };
      struct s { int a __attribute__((deprecated)); };
      typedef int t __attribute__((deprecated));
      int moved(void) __attribute__((deprecated("use \\"next\\", soon", "next")));
      """)
    #expect(lib["ordinary:bare"]?.deprecation?.message == nil)
    #expect(lib["ordinary:bare"]?.isDeprecated == true)
    #expect(lib["ordinary:told"]?.deprecation?.message == "use \"next\" (soon)")
    #expect(lib["ordinary:told"]?.attributes == [])
    #expect(lib["ordinary:moved"]?.deprecation?.message == "use \"next\", soon")
    #expect(lib["ordinary:moved"]?.deprecation?.renamed == "next")
    #expect(lib["ordinary:gone"]?.unavailability?.message == "removed in 3")
    #expect(lib["ordinary:gone"]?.isDeprecated == false)
    let mac = try #require(lib["ordinary:on_mac"]?.availability.first)
    #expect(mac.domain == "macos")
    #expect(mac.introduced == "10.4")
    #expect(mac.deprecated == "10.6")
    #expect(lib["ordinary:OLD"]?.deprecation?.message == "no")
    #expect(lib["ordinary:NEW"]?.isDeprecated == false)
    #expect(lib["tag:s.a"]?.isDeprecated == true)
    #expect(lib["ordinary:t"]?.isDeprecated == true)
  }

  @Test(arguments: [
    ("int f(void) __attribute__((nonnull(1, 2), cold))", ["@nonnull(1, 2)", "@cold"]),
    ("[[nodiscard]] int f(void)", ["@warn_unused_result"]),
    ("int f(void (*g)(void) __attribute__((noreturn)))", []),
    ("int f(void) __attribute__((deprecated(\"a (b) \"c\"\")))", ["@deprecated(\"a (b) \"c\"\")"]),
    ("int f(void) asm(\"x\")", ["@asm(\"x\")"]),
  ])
  func printedAttributes(printed: String, attributes: [String]) {
    #expect(AttributeText.attributes(in: printed).map(\.text) == attributes)
  }

  @Test(arguments: [
    ("int", "x", "int x"), ("int *", "x", "int *x"), ("int[2][3]", "x", "int x[2][3]"),
    ("void (*)(int)", "f", "void (*f)(int)"), ("void (*const)(int)", "f", "void (*const f)(int)"),
    ("int (*)[3]", "p", "int (*p)[3]"), ("int (int)", "f", "int f(int)"),
    ("_Atomic(int)", "a", "_Atomic(int) a"),
    ("void (*(*)(int))(char)", "f", "void (*(*f)(int))(char)"),
    ("struct (unnamed s.p)", "p", "struct (unnamed s.p) p"),
    ("void (*[4])(int)", "table", "void (*table[4])(int)"),
  ])
  func declarators(type: String, name: String, text: String) {
    #expect(Declarator.text(type: type, name: name) == text)
  }
}
