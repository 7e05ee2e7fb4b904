import APIDiff
import APIModel
import ClientReading
import Foundation
import Processes
import TestSupport
import Testing

/// Stores that the compiler writes.
@Suite struct IndexStoreTests {
  @Test func aFileThatIsLeftOutHasNoUses() async throws {
    let folder = try TemporaryFolder()
    try folder.write("#if NEVER\nimport Nothing\n#endif\n", to: "client/Empty.swift")
    try folder.write("public func used() {}\npublic func use() { used() }\n", to: "client/Use.swift")
    let output = try await ToolRunner().run(
      "swiftc",
      ["-emit-module", "-module-name", "Client", "-index-store-path", "store", "client/Empty.swift", "client/Use.swift"],
      in: folder.path)
    try #require(output.isSuccess)
    let store = try IndexStore(path: "\(folder.path)/store", root: "\(folder.path)/client")
    let content = try store.read(symbols: ["s:6Client4usedyyF"])
    #expect(content.files.map { URL(fileURLWithPath: $0).lastPathComponent } == ["Empty.swift", "Use.swift"])
    #expect(content.uses.map(\.location.line).sorted() == [1, 2])
  }
}
