/// Writes JSON to memory in the order of the calls, with no white space and nothing that
/// depends on the host: the same calls give the same bytes.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  package mutating func object(_ fields: (inout JSONWriter) -> Void) { nested("{", "}", fields) }
  package mutating func array(_ elements: (inout JSONWriter) -> Void) { nested("[", "]", elements) }

  /// Starts a field; the next call writes its value.
  package mutating func key(_ key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func field(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  package mutating func field(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    int(value)
  }

  /// Writes the field only when it is true: false is what a missing field means.
  package mutating func flag(_ key: String, _ value: Bool) {
    guard value else { return }
    self.key(key)
    bool(value)
  }

  /// Writes the field only when there is something in it.
  package mutating func field(_ key: String, _ values: [String]) {
    list(key, values) { writer, value in writer.string(value) }
  }

  /// Writes the field only when there is something in it.
  package mutating func list<Element>(
    _ key: String, _ values: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !values.isEmpty else { return }
    self.key(key)
    array { writer in for value in values { write(&writer, value) } }
  }

  package mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 { escape(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func int(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends a line between two documents of a JSON Lines file.
  package mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func nested(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
    case 0..<0x20, 0x7F:
      let hexadecimal = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal).utf8)
    default: bytes.append(byte)
    }
  }
}
