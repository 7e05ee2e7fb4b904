@testable import APIDiff
@testable import APIDiffCommand
import Foundation
import Processes
import TestSupport
import Testing

/// A program and two versions of its library, whole and with every field lying.
@Suite struct BinaryClientTests {
  /// A program that wants a function and holds a copy of a variable, and both versions of the library.
  private struct Files {
    let folder: TemporaryFolder
    var program: String { "\(folder.path)/program" }
    var old: String { "\(folder.path)/old/libshape.so.1" }
    var new: String { "\(folder.path)/new/libshape.so.1" }

    init() async throws {
      folder = try TemporaryFolder()
      try folder.write("int table[4] = {1}; int area(void) { return 1; } int kept(void) { return 2; }", to: "old/shape.c")
      try folder.write("int table[8] = {1}; int kept(void) { return 2; }", to: "new/shape.c")
      try folder.write("extern int table[]; int area(void); int kept(void); int _start(void) { return area() + kept() + table[3]; }", to: "program.c")
      let common = ["--target=x86_64-linux-gnu", "-nostdlib", "-fuse-ld=lld"]
      for side in ["old", "new"] {
        try await Self.clang(
          common + ["-shared", "-fPIC", "-Wl,-soname,libshape.so.1", "-o", "\(folder.path)/\(side)/libshape.so.1", "\(folder.path)/\(side)/shape.c"])
      }
      try await Self.clang(common + ["-no-pie", "-fno-pic", "-o", program, "\(folder.path)/program.c", old])
    }

    private static func clang(_ arguments: [String]) async throws {
      let output = try await ToolRunner().run("clang", arguments)
      try #require(output.isSuccess, "\(output.standardError)")
    }
  }

  @Test func aWholeProgram() async throws {
    let files = try await Files()
    let report = try BinaryClient(path: files.program).report(old: files.old, new: files.new)
    #expect(report.hits.map { "\($0.finding.rule) \($0.finding.symbol.path)" } == [
      "binary-symbol-removed area", "binary-object-size-changed table",
    ])
    #expect(report.uses == 3)
  }

  /// A damaged file gives a report, whose texts are inert, or an error that names the file.
  ///
  /// - Returns: Whether there was a report.
  private func isAnswered(_ files: Files, _ path: String, _ bytes: [UInt8]) throws -> Bool {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    do throws(UpgradeError) {
      let report = try BinaryClient(path: files.program).report(old: files.old, new: files.new)
      let text = UpgradeText.text(of: report, style: TextStyle())
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || TerminalText.escape(String($0)) == String($0) })
      return true
    } catch {
      guard case .badBinary(let named, _) = error else { throw error }
      #expect(named == path)
      return false
    }
  }

  @Test(arguments: ["program", "old/libshape.so.1", "new/libshape.so.1"])
  func everyFieldLies(name: String) async throws {
    let files = try await Files()
    let path = "\(files.folder.path)/\(name)"
    let image = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    var random = SeededRandom(seed: 11)
    var (answered, refused) = (0, 0)
    // Most of what a reader believes stands in the headers; behind them what is drawn.
    let places = Array(stride(from: 0, to: 512, by: 3)) + (0..<100).map { _ in Int.random(in: 0..<image.count, using: &random) }
    for place in places {
      var damaged = image
      damaged[place] = [0, 0xFF, 0x7F, 0x80, image[place] ^ 1].randomElement(using: &random) ?? 0
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        damaged[Int.random(in: 0..<image.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if try isAnswered(files, path, damaged) { answered += 1 } else { refused += 1 }
    }
    for length in stride(from: 0, to: image.count, by: 211) where try !isAnswered(files, path, Array(image[..<length])) { refused += 1 }
    #expect(answered > 0 && refused > 0)
  }
}
