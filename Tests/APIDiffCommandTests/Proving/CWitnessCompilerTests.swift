import APIDiff
import CExtraction
import Foundation
import Testing

@testable import APIDiffCommand

struct CWitnessCompilerTests {
  /// Whatever else fails, clients say nothing of headers that do not compile.
  @Test func headersThatDoNotCompileSayNothingOfTheirClients() async throws {
    let folder = try TemporaryDirectory()
    for name in ["a.h", "b.h"] {
      try Data("int twice(void) { return 1; }\n".utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
    }
    let witnesses = ["int WITNESS(void) { return twice(); }", "int WITNESS(void) { return none; }"].enumerated()
      .map { NumberedWitness(number: $0 + 1, Witness($1), imports: nil) }
    let one = CWitnessCompiler(root: folder.path, headers: ["a.h"], arguments: [], folder: folder.path)
    let verdict = try await one.errors(of: witnesses, mode: 0)
    #expect(verdict.failure == nil)
    #expect(verdict.errors.keys.sorted() == [2])
    let both = CWitnessCompiler(root: folder.path, headers: ["a.h", "b.h"], arguments: [], folder: folder.path)
    #expect(try await both.errors(of: witnesses, mode: 0).failure?.hasPrefix("the headers do not compile") == true)
  }

  /// `#include "avif/avif.h"` from headers in a folder `avif`: what found it when they were read finds it again.
  @Test func clientsFindHeadersAsTheyFoundEachOther() async throws {
    let parent = try TemporaryDirectory()
    let folder = parent.path + "/avif"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in [("avif.h", "int decode(void);"), ("more.h", "#include \"avif/avif.h\"")] {
      try Data("#pragma once\n\(text)\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    let request = HeaderRequest(module: "avif", root: folder)
    let snapshot = try await HeaderExtractor(toolVersion: "test").snapshot(of: request)
    let compiler = CWitnessCompiler(
      root: folder, headers: ["more.h"], arguments: snapshot.includeFlags(root: folder), folder: parent.path)
    let witness = NumberedWitness(number: 1, Witness("int WITNESS(void) { return decode(); }"), imports: nil)
    let verdict = try await compiler.errors(of: [witness], mode: 0)
    #expect(verdict.failure == nil && verdict.errors.isEmpty)
  }
}
