@testable import APIModel
import TestSupport
import Testing

@Suite struct JSONTests {
  private func read<Value>(
    _ text: String, _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    let result = Array(text.utf8).withUnsafeBytes { bytes in
      Result { () throws(JSONError) in
        var reader = JSONReader(bytes)
        reader.skipSpace()
        let value = try body(&reader)
        try reader.end()
        return value
      }
    }
    return try result.get()
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-0", "12", "-1.5e+10", "1E5", "\"\"", "\"a\\u0041\"", "[]", "{}", "[1, [2], {}]",
    " { \"a\" : [ 1 , 2 ] } ", "\"\\ud83d\\ude42\"",
  ])
  func passesOverEveryValue(_ text: String) throws {
    try read(text) { (json: inout JSONReader) throws(JSONError) in try json.skip() }
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "01", "-", "1.", "1e", ".5", "+1", "--1", "1.2.3", "\"", "\"\\", "[", "[1", "[1,", "[1,]", "[,]",
    "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "{1:1}", "[1 2]", "1 2", "]", "}", "\"\t\"", "'a'",
  ])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: JSONError.self) {
      try read(text) { (json: inout JSONReader) throws(JSONError) in try json.skip() }
    }
  }

  @Test(arguments: ["\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\u00g0\""])
  func refusesWrongEscapes(_ text: String) {
    #expect(throws: JSONError.self) {
      try read(text) { (json: inout JSONReader) throws(JSONError) in try json.string() }
    }
  }

  @Test(arguments: [
    ("0", 0), ("-7", -7), ("9223372036854775807", Int.max),
  ])
  func readsWholeNumbers(text: String, value: Int) throws {
    #expect(try read(text) { (json: inout JSONReader) throws(JSONError) in try json.int() } == value)
  }

  @Test(arguments: ["9223372036854775808", "1.0", "1e3", "007", "", "x", "-"])
  func refusesOtherNumbers(_ text: String) {
    #expect(throws: JSONError.self) {
      try read(text) { (json: inout JSONReader) throws(JSONError) in try json.int() }
    }
  }

  @Test func nestingHasALimit() throws {
    let limit = JSONReader.maximumDepth
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    try read(nested(limit)) { (json: inout JSONReader) throws(JSONError) in try json.skip() }
    #expect(throws: JSONError.self) {
      try read(nested(limit + 1)) { (json: inout JSONReader) throws(JSONError) in try json.skip() }
    }
  }

  /// Depth counts nesting, not the number of brackets.
  @Test func siblingsAreNotNested() throws {
    let text = "[" + Array(repeating: "[]", count: 1000).joined(separator: ",") + "]"
    try read(text) { (json: inout JSONReader) throws(JSONError) in try json.skip() }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func stringsSurvive(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let text = random.text()
    var writer = JSONWriter()
    writer.string(text)
    let written = String(decoding: writer.bytes, as: UTF8.self)
    #expect(try read(written) { (json: inout JSONReader) throws(JSONError) in try json.string() } == text)
    #expect(written.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test func writesWithoutWhiteSpaceAndInOrder() {
    var writer = JSONWriter()
    writer.object { json in
      json.field("b", "x")
      json.field("absent", String?.none)
      json.flag("false", false)
      json.flag("true", true)
      json.field("empty", [String]())
      json.field("n", -1)
      json.key("list")
      json.array { json in
        json.null()
        json.bool(false)
        json.object { _ in }
      }
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"b":"x","true":true,"n":-1,"list":[null,false,{}]}"#)
  }

  @Test func errorsSayWhere() throws {
    let error = try #require(throws: JSONError.self) {
      try read("[1, x]") { (json: inout JSONReader) throws(JSONError) in try json.skip() }
    }
    #expect(error.offset == 4)
    #expect(error.description == "expected a value (at byte 4)")
  }
}
