import APIModel
import CExtraction
import Testing

@Suite struct DeclarationTests {
  @Test func function() async throws {
    let text = "typedef unsigned long size;\nint lib_open(const char *name, const size count, int list[4]);"
    let open = try #require(try await snapshot(text)["ordinary:lib_open"])
    #expect(open.kind == .cFunction)
    #expect(open.path == ["lib_open"])
    #expect(open.type?.text == "int")
    #expect(open.parameters?.map(\.name) == ["name", "count", "list"])
    #expect(open.parameters?.map(\.type.text) == ["const char *", "unsigned long", "int *"])
    #expect(open.parameters?.map(\.spelledType) == [nil, "const size", "int[4]"])
    #expect(open.text == "int lib_open(const char *name, const size count, int list[4])")
    #expect(open.c?.header == "lib.h")
    #expect(open.location == SourceLocation(file: "lib.h", line: 2, column: 5))
  }

  @Test func functionsWithoutPrototypeVariadicInlineAndStatic() async throws {
    let lib = try await snapshot(
      """
      int old();
      int none(void);
      int print(const char *, ...);
      static inline int twice(int x) { return 2 * x; }
      static int once(int x);
      """)
    #expect(lib["ordinary:old"]?.c?.lacksPrototype == true)
    #expect(lib["ordinary:old"]?.text == "int old()")
    #expect(lib["ordinary:none"]?.c?.lacksPrototype == false)
    #expect(lib["ordinary:none"]?.parameters == [])
    #expect(lib["ordinary:none"]?.text == "int none(void)")
    #expect(lib["ordinary:print"]?.c?.isVariadic == true)
    #expect(lib["ordinary:print"]?.parameters?.map(\.name) == [nil])
    #expect(lib["ordinary:twice"]?.c?.isInline == true)
    #expect(lib["ordinary:twice"]?.text == "static inline int twice(int x)")
    #expect(lib["ordinary:once"]?.c?.isStatic == true)
    #expect(lib["ordinary:once"]?.c?.isInline == false)
  }

  @Test func redeclarationsAreOne() async throws {
    let lib = try await snapshot(
      """
      int f();
      int f(int x) __attribute__((warn_unused_result));
      int f(int) __attribute__((nonnull));
      struct late;
      struct late { int a; };
      struct late;
      """)
    let function = try #require(lib["ordinary:f"])
    #expect(function.c?.lacksPrototype == false)
    #expect(function.parameters?.map(\.name) == ["x"])
    #expect(function.attributes.contains("@warn_unused_result"))
    #expect(function.attributes.contains("@nonnull"))
    #expect(lib["tag:late"]?.c?.isOpaque == false)
    #expect(lib["tag:late"]?.location?.line == 5)
  }

  @Test func variables() async throws {
    let lib = try await snapshot(
      """
      extern const int lib_limit;
      extern int lib_table[4];
      extern _Thread_local int lib_error;
      extern struct { int port; } lib_config;
      """)
    let limit = try #require(lib["ordinary:lib_limit"])
    #expect(limit.kind == .cVariable)
    #expect(limit.type?.text == "const int")
    #expect(limit.c?.isConst == true)
    #expect(lib["ordinary:lib_table"]?.type?.text == "int[4]")
    #expect(lib["ordinary:lib_table"]?.text == "extern int lib_table[4]")
    #expect(lib["ordinary:lib_table"]?.c?.layout == CFacts.Layout(size: 16, alignment: 4))
    #expect(lib["ordinary:lib_error"]?.c?.isThreadLocal == true)
    #expect(lib["ordinary:lib_config"]?.type?.text == "struct (unnamed lib_config)")
    #expect(lib["ordinary:lib_config.port"]?.parent == "ordinary:lib_config")
  }

  @Test func typedefsAndCallbacks() async throws {
    let lib = try await snapshot(
      """
      typedef int number;
      typedef number count;
      typedef void (*handler)(count code, const char *text);
      typedef int compare(const void *, const void *);
      handler lib_handler(handler next);
      void (*lib_signal(int number, void (*action)(int)))(int);
      """)
    #expect(lib["ordinary:count"]?.type?.text == "int")
    #expect(lib["ordinary:count"]?.c?.spelledType == "number")
    #expect(lib["ordinary:handler"]?.type?.text == "void (*)(int, const char *)")
    #expect(lib["ordinary:handler"]?.text == "typedef void (*handler)(count, const char *)")
    #expect(lib["ordinary:compare"]?.type?.text == "int (const void *, const void *)")
    #expect(lib["ordinary:compare"]?.text == "typedef int compare(const void *, const void *)")
    #expect(lib["ordinary:compare"]?.c?.layout == nil)
    #expect(lib["ordinary:lib_handler"]?.parameters?.map(\.type.text) == ["void (*)(int, const char *)"])
    #expect(lib["ordinary:lib_handler"]?.parameters?.map(\.spelledType) == ["handler"])
    #expect(lib["ordinary:lib_signal"]?.text == "void (*lib_signal(int number, void (*action)(int)))(int)")
  }

  @Test func attributesOfTheResultAreNotTheFunctions() async throws {
    let lib = try await snapshot("typedef int vec __attribute__((vector_size(16)));\nvec add(vec a, vec b);")
    #expect(lib["ordinary:add"]?.attributes == [])
  }

  @Test func spellingChangesNoType() async throws {
    let one = try await snapshot("typedef int i; i f(i a[], register const i b, i (*c)(i));")
    let two = try await snapshot("int f(int *x, int y, int z(int));")
    let (first, second) = (try #require(one["ordinary:f"]), try #require(two["ordinary:f"]))
    #expect(first.type == second.type)
    #expect(first.parameters?.map(\.type) == second.parameters?.map(\.type))
  }

  @Test func documentation() async throws {
    let lib = try await snapshot(
      """
      /* Opens. */
      int opened(void);

      int plain(void);
      // Closes.
      int closed(void);
      /* About the section, not the function. */

      int far(void);
      struct s { int a; /* first */
        int b; };
      """)
    #expect(lib["ordinary:opened"]?.isDocumented == true)
    #expect(lib["ordinary:plain"]?.isDocumented == false)
    #expect(lib["ordinary:closed"]?.isDocumented == true)
    #expect(lib["ordinary:far"]?.isDocumented == false)
    #expect(lib["tag:s.a"]?.isDocumented == true)
    #expect(lib["tag:s.b"]?.isDocumented == false)
  }

  @Test func bodiesOfInlineFunctionsNameWhatIsPrivateAndWhatTheyRead() async throws {
    let folder = try HeaderFolder(["lib.h": """
      extern int _counter;
      #define LIB(name) lib_##name
      #define DEFINE_GETTER(name) static inline int name(void) { return 1; }
      DEFINE_GETTER(one)
      DEFINE_GETTER(two)
      static inline int LIB(count)(int by) { return _counter += by; }
      struct head { int length; };
      static inline int text_length(const void *text) { const struct head *own = text; int kind = own->length; return kind; }
      """])
    let snapshot = try await folder.snapshot()
    let uses = Dictionary(uniqueKeysWithValues: snapshot.declarations.map { ($0.name, $0.c?.uses ?? []) })
    #expect(uses["lib_count"] == ["_counter"])
    #expect(uses["text_length"] == ["head", "length"])
    // What stands behind the macro that writes a whole function is none of its body.
    #expect(uses["one"] == [] && uses["two"] == [])
  }
}
