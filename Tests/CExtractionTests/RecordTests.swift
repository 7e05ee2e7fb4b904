import APIModel
import CExtraction
import Testing

@Suite struct RecordTests {
  @Test func fieldsAndLayout() async throws {
    let lib = try await snapshot("struct event { char kind; long when; int rest[]; };")
    let event = try #require(lib["tag:event"])
    #expect(event.kind == .cStruct)
    #expect(event.c?.layout == CFacts.Layout(size: 16, alignment: 8))
    #expect(event.c?.isOpaque == false)
    #expect(lib["tag:event.kind"]?.parent == "tag:event")
    #expect(lib["tag:event.when"]?.path == ["event", "when"])
    #expect(lib["tag:event.when"]?.c?.field == CFacts.FieldPlace(offset: 64, size: 8))
    #expect(lib["tag:event.rest"]?.c?.field == CFacts.FieldPlace(offset: 128))
  }

  @Test func bitFields() async throws {
    let lib = try await snapshot("struct flags { unsigned a : 3, : 5, b : 4; int c; };")
    #expect(lib["tag:flags.a"]?.c?.field == CFacts.FieldPlace(offset: 0, bitWidth: 3))
    #expect(lib["tag:flags.b"]?.c?.field == CFacts.FieldPlace(offset: 8, bitWidth: 4))
    #expect(lib["tag:flags.b"]?.text == "unsigned int b : 4")
    #expect(lib["tag:flags.c"]?.c?.field == CFacts.FieldPlace(offset: 32, size: 4))
  }

  @Test func anonymousMembersCountFromTheOutermostRecord() async throws {
    let lib = try await snapshot("struct s { long a; union { int b; struct { char c; long d; }; }; };")
    #expect(lib["tag:s.b"]?.c?.field?.offset == 64)
    #expect(lib["tag:s.c"]?.c?.field?.offset == 64)
    #expect(lib["tag:s.d"]?.c?.field?.offset == 128)
    #expect(lib["tag:s.d"]?.parent == "tag:s")
  }

  @Test func recordsWithoutANameGoByTheirDeclarator() async throws {
    let lib = try await snapshot(
      """
      struct s { long a; struct { int x, y; } pos[2]; struct { int z; } *far; };
      typedef struct { int w; } *handle;
      void use(handle h);
      """)
    #expect(lib["tag:s.pos"]?.type?.text == "struct (unnamed s.pos)[2]")
    #expect(lib["tag:s.pos.y"]?.c?.field?.offset == 96)
    #expect(lib["tag:s.pos.y"]?.parent == "tag:s.pos")
    #expect(lib["tag:s.far"]?.type?.text == "struct (unnamed s.far) *")
    #expect(lib["tag:s.far.z"]?.c?.field?.offset == 0)
    #expect(lib["ordinary:handle"]?.type?.text == "struct (unnamed handle) *")
    #expect(lib["ordinary:handle.w"]?.parent == "ordinary:handle")
    #expect(lib["ordinary:use"]?.parameters?.map(\.type.text) == ["struct (unnamed handle) *"])
    let texts = lib.declarations.flatMap { [$0.text, $0.type?.text ?? "", $0.c?.spelledType ?? ""] }
    #expect(!texts.contains { $0.contains("lib.h") || $0.contains(" at ") })
  }

  @Test func aTagOfTheTypedefsNameChangesNoType() async throws {
    let without = try await snapshot("typedef struct { int x; } point; point *make(point p);")
    let with = try await snapshot("typedef struct point { int x; } point; point *make(point p);")
    #expect(without["ordinary:make"]?.type?.text == "struct point *")
    #expect(without["ordinary:make"]?.type == with["ordinary:make"]?.type)
    #expect(
      without["ordinary:make"]?.parameters?.map(\.type) == with["ordinary:make"]?.parameters?.map(\.type))
    #expect(without["tag:point"]?.c?.isAnonymous == true)
    #expect(with["tag:point"]?.c?.isAnonymous == false)
    #expect(without["tag:point.x"]?.id == with["tag:point.x"]?.id)
    #expect(without["ordinary:point"]?.text == "typedef struct { … } point")
  }

  @Test func namedRecordsInsideOthersAreOnTheirOwn() async throws {
    let lib = try await snapshot("struct outer { struct inner { int a; } member; enum mode { ON } mode; };")
    #expect(lib["tag:inner.a"]?.c?.field?.offset == 0)
    #expect(lib["tag:inner"]?.parent == nil)
    #expect(lib["tag:outer.member"]?.type?.text == "struct inner")
    #expect(lib["tag:mode"]?.kind == .cEnum)
  }

  @Test func opaqueTypes() async throws {
    let lib = try await snapshot(
      "typedef struct lib lib; struct hidden *lib_hidden(lib *); union u; enum e;")
    #expect(lib["tag:lib"]?.c?.isOpaque == true)
    #expect(lib["tag:lib"]?.c?.layout == nil)
    #expect(lib["tag:hidden"]?.c?.isOpaque == true)
    #expect(lib["tag:u"]?.kind == .cUnion)
    #expect(lib["tag:e"]?.c?.isOpaque == true)
  }

  @Test func othersRecordsAreNotOurs() async throws {
    let folder = try HeaderFolder(["lib.h": "#include <time.h>\nstruct tm;\nstruct tm *lib_now(void);"])
    let lib = try await folder.snapshot()
    #expect(lib.declarations.map(\.id) == ["ordinary:lib_now"])
  }

  @Test func packed() async throws {
    let lib = try await snapshot("struct __attribute__((packed)) p { char a; int b; };")
    #expect(lib["tag:p"]?.attributes == ["@packed"])
    #expect(lib["tag:p"]?.c?.layout == CFacts.Layout(size: 5, alignment: 1))
    #expect(lib["tag:p.b"]?.c?.field?.offset == 8)
  }

  @Test func enums() async throws {
    let lib = try await snapshot(
      """
      enum color { RED, GREEN = 5, BLUE };
      typedef enum { MINUS = -1, PLUS = 1 } sign;
      enum { LOOSE = 7 };
      enum wide { WIDE = 0x1ffffffffULL };
      """)
    #expect(lib["tag:color"]?.type?.text == "unsigned int")
    #expect(lib["ordinary:BLUE"]?.c?.value == "6")
    #expect(lib["ordinary:BLUE"]?.parent == "tag:color")
    #expect(lib["ordinary:BLUE"]?.path == ["BLUE"])
    #expect(lib["tag:sign"]?.c?.isAnonymous == true)
    #expect(lib["ordinary:MINUS"]?.c?.value == "-1")
    #expect(lib["ordinary:LOOSE"]?.parent == nil)
    #expect(lib["ordinary:LOOSE"]?.c?.value == "7")
    #expect(lib["tag:wide"]?.c?.layout?.size == 8)
    #expect(lib["ordinary:WIDE"]?.c?.value == "8589934591")
  }

  @Test func fieldsThatAreIncludedHaveTheirCommentsElsewhere() async throws {
    let folder = try HeaderFolder([
      "lib.h": "struct box {\n  /*< private >*/\n#include \"fields.inc\"\n};\n",
      "fields.inc": String(repeating: "/* room */\n", count: 200) + "  int width;\n",
    ])
    let fields = try await folder.snapshot().declarations.filter { $0.kind == .cField }
    #expect(fields.map(\.name) == ["width"])
  }
}
