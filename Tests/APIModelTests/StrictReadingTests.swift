import APIModel
import Foundation
import TestSupport
import Testing

/// Everything that is no snapshot is refused, with the line's number.
@Suite struct StrictReadingTests {
  static let header =
    #"{"apidiff":1,"module":"M","language":"swift","target":"t","extractor":{"version":"1","compiler":"c"},"declarations":"#
  static func file(_ lines: String..., count: Int? = nil) -> String {
    ([header + "\(count ?? lines.count)}"] + lines).map { $0 + "\n" }.joined()
  }
  static let good = #"{"id":"a","kind":"struct","path":["A"],"text":"struct A"}"#

  struct Bad: CustomTestStringConvertible {
    var name: String
    var text: String
    var line: Int
    var says: String
    var testDescription: String { name }
  }

  static func bad(_ name: String, _ text: String, line: Int, _ says: String) -> Bad {
    Bad(name: name, text: text, line: line, says: says)
  }

  static func badDeclaration(_ name: String, _ fields: String, _ says: String) -> Bad {
    bad(name, file(#"{"id":"a","kind":"struct","path":["A"],"text":"A",\#(fields)}"#), line: 2, says)
  }

  static let files = [
    bad("empty", "", line: 1, "empty"),
    bad("only a line feed", "\n", line: 1, "empty"),
    bad("text", "hello\n", line: 1, "expected an object"),
    bad("another JSON file", #"{"metadata":{}}"# + "\n", line: 1, "first key"),
    bad("an empty object", "{}\n", line: 1, "first line is {}"),
    bad("a JSON array", "[1]\n", line: 1, "expected an object"),
    bad("a newer version", #"{"apidiff":2,"somethingNew":{"x":[1]}}"# + "\n", line: 1, "format version 2"),
    bad("header without module", #"{"apidiff":1,"language":"swift"}"# + "\n", line: 1, "lacks"),
    bad("unknown language", header.replacing("swift", with: "cobol") + "0}\n", line: 1, "cobol"),
    bad("unknown key in the header", header + #"0,"x":1}"# + "\n", line: 1, "unknown key 'x'"),
    bad("an unknown key of the library", header + #"0,"library":{"path":"/x"}}"# + "\n", line: 1, "unknown key 'path'"),
    bad("an export without a name", header + #"0,"library":{"exports":[{"size":1}]}}"# + "\n", line: 1, "lacks its name"),
    bad("an unknown kind of export", header + #"0,"library":{"exports":[{"name":"a","kind":"x"}]}}"# + "\n", line: 1, "'x' is no"),
    bad("an export that is there twice", header + #"0,"library":{"exports":[{"name":"a"},{"name":"a"}]}}"# + "\n", line: 1, "twice"),
    bad("imports that are not in order", header + #"0,"library":{"imports":["b","a"]}}"# + "\n", line: 1, "twice"),
    bad("text after the header", header + "0} x\n", line: 1, "expected the end"),
    bad("cut off in a line", String(file(good).dropLast(20)), line: 2, "ends in the middle"),
    bad("cut off between lines", file(good, count: 2), line: 2, "promises 2 declarations and 1"),
    bad("lines too many", file(good, good.replacing("\"a\"", with: "\"b\""), count: 1), line: 3, "promises 1"),
    bad("the same id twice", file(good, good), line: 3, "second declaration with the id 'a'"),
    bad("the same id under two names", file(good, good.replacing("[\"A\"]", with: "[\"B\"]")), line: 3, "second declaration"),
    bad("an empty line", file("", good), line: 2, "ends in the middle"),
    bad("no id", file(#"{"kind":"struct","path":["A"],"text":""}"#), line: 2, "lacks its id"),
    bad("an empty path", file(#"{"id":"a","kind":"struct","path":[],"text":""}"#), line: 2, "lacks its id, kind or path"),
    bad("an unknown kind", file(good.replacing("\"struct\"", with: "\"strukt\"")), line: 2, "strukt"),
    badDeclaration("an unknown key", #""x":1"#, "unknown key 'x'"),
    badDeclaration("a bad location", #""at":"file:1""#, "no location"),
    badDeclaration("a bad throws", #""throws":"some""#, "none of"),
    badDeclaration("a requirement of two parts", #""where":[["a",":"]]"#, "three strings"),
    badDeclaration("a parameter without type", #""parameters":[{"name":"n"}]"#, "lacks its type"),
    badDeclaration("a size without alignment", #""c":{"size":4}"#, "stand together"),
    badDeclaration("a bit width without offset", #""c":{"bits":4}"#, "need \"offset\""),
    badDeclaration("a number for a text", #""parent":1"#, "expected a string"),
    badDeclaration("null", #""parent":null"#, "expected a string"),
    badDeclaration("a raw control character", "\"parent\":\"\u{01}\"", "raw control character"),
    badDeclaration("a lone surrogate", #""parent":"\ud800""#, "invalid escape"),
    badDeclaration("a number too large", #""c":{"offset":99999999999999999999}"#, "too large"),
    badDeclaration("a fraction", #""c":{"offset":1.5}"#, "whole number"),
    badDeclaration("a leading zero", #""c":{"offset":01}"#, "whole number"),
  ]

  @Test(arguments: files)
  func refuses(_ bad: Bad) throws {
    let error = try #require(throws: SnapshotFormatError.self) { try RoundTripTests.read(Array(bad.text.utf8)) }
    #expect(error.line == bad.line)
    #expect(error.description.contains(bad.says), "\(error.description)")
  }

  @Test func invalidUTF8IsRefused() throws {
    var bytes = Array(Self.file(Self.good).utf8)
    let place = try #require(bytes.firstRange(of: Array("struct A".utf8))?.lowerBound)
    bytes[place] = 0xFF
    let error = try #require(throws: SnapshotFormatError.self) { try RoundTripTests.read(bytes) }
    #expect(error.line == 2)
    #expect(error.description.contains("UTF-8"))
  }

  @Test func aFileWithoutTheLastLineFeedIsComplete() throws {
    let text = Self.file(Self.good).dropLast()
    #expect(try RoundTripTests.read(Array(text.utf8)).declarations.count == 1)
  }

  /// A damaged byte gives an error or another snapshot, never a crash.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func damagedFilesDoNotCrash(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var bytes = SnapshotWriter.bytes(of: SampleSnapshots.complete)
    for _ in 0...random.next() % 3 {
      let place = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 3 {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.remove(at: place)
      default: bytes.removeSubrange(place...)
      }
      if bytes.isEmpty { break }
    }
    _ = try? RoundTripTests.read(bytes)
  }
}
