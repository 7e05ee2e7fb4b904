import APIModel
import CExtraction
import Testing

@Suite struct DeclarationTests {
  @Test func function() async throws {
    let open = try #require(
      try await snapshot("typedef unsigned long size;\nint lib_open(const char *name, const size count, int list[4]);")["ordinary:lib_open"])
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
}
