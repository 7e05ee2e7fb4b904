/// SplitMix64: the same seed gives the same numbers on every host.
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  package mutating func flip() -> Bool { next() & 1 == 0 }

  /// A text with everything that an encoder can get wrong.
  package mutating func text() -> String {
    let pieces = [
      "a", "Node", "init(_:)", "\"", "\\", "\n", "\r", "\t", "\0", "\u{1B}[31m", "\u{7F}", "\u{202E}", "é", "e\u{301}",
      "中", "🙂", "τ_0_0", "/", "</script>", "{", "}", "[", ",", ":", " ", "\u{2028}", "\u{FFFF}", "\u{10FFFF}",
    ]
    return (0..<Int(next() % 6)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
