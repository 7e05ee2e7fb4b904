/// Decompresses DEFLATE data (RFC 1951), as gzip and zip hold it.
///
/// Our own, because the amount of output must be bounded while it is made, and nothing that tests
/// every machine for a zlib is simpler.
struct Inflate {
  private let input: UnsafeBufferPointer<UInt8>
  private var position: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// - Returns: The data, and the place behind the compressed data.
  static func data(
    from input: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int
  ) throws(ArchiveError) -> (data: [UInt8], end: Int) {
    var inflate = Inflate(input: input, position: start, limit: limit)
    var isLast = false
    while !isLast {
      isLast = try inflate.take(1) == 1
      switch try inflate.take(2) {
      case 0: try inflate.stored()
      case 1: try inflate.compressed(Self.fixedLiterals, Self.fixedDistances)
      case 2:
        let (literals, distances) = try inflate.dynamicCodes()
        try inflate.compressed(literals, distances)
      default: throw .damaged("compressed data has a block of an unknown kind")
      }
    }
    return (inflate.output, inflate.position)
  }

  private init(input: UnsafeBufferPointer<UInt8>, position: Int, limit: Int) {
    self.input = input
    self.position = position
    self.limit = limit
  }

  private mutating func take(_ count: Int) throws(ArchiveError) -> Int {
    while bitCount < count {
      guard position < input.count else { throw .damaged("compressed data ends too early") }
      bits |= UInt32(input[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = bits & ((1 << UInt32(count)) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  private mutating func stored() throws(ArchiveError) {
    bits = 0
    bitCount = 0
    guard position + 4 <= input.count else { throw .damaged("compressed data ends too early") }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    let check = Int(input[position + 2]) | Int(input[position + 3]) << 8
    position += 4
    guard length == ~check & 0xFFFF, position + length <= input.count else {
      throw .damaged("a stored block of compressed data has a wrong length")
    }
    try reserve(length)
    output.append(contentsOf: input[position..<position + length])
    position += length
  }

  private func reserve(_ count: Int) throws(ArchiveError) {
    guard output.count + count <= limit else { throw .tooLarge("it unpacks to more than \(limit) bytes") }
  }

  // MARK: Huffman codes

  /// A canonical code: how many codes there are of each length, and their symbols in order.
  struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) throws(ArchiveError) {
      for length in lengths { counts[length] += 1 }
      var left = 1
      for length in 1...15 {
        left = left * 2 - counts[length]
        guard left >= 0 else { throw .damaged("compressed data has an impossible code") }
      }
      var offsets = [Int](repeating: 0, count: 16)
      for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
      symbols = [Int](repeating: 0, count: lengths.count)
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[offsets[length]] = symbol
        offsets[length] += 1
      }
      counts[0] = 0
    }

    fileprivate init(fixed lengths: [Int]) {
      guard let code = try? Code(lengths) else { preconditionFailure("the fixed codes of RFC 1951 are possible") }
      self = code
    }
  }

  private static let fixedLiterals = Code(
    fixed: [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
      + [Int](repeating: 8, count: 8))
  private static let fixedDistances = Code(fixed: [Int](repeating: 5, count: 30))

  private mutating func symbol(_ code: Code) throws(ArchiveError) -> Int {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      value |= try take(1)
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .damaged("compressed data has a code that stands for nothing")
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func dynamicCodes() throws(ArchiveError) -> (Code, Code) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let lengthCount = try take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .damaged("compressed data has too many codes") }
    var lengths = [Int](repeating: 0, count: 19)
    for place in Self.order.prefix(lengthCount) { lengths[place] = try take(3) }
    let code = try Code(lengths)
    lengths = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try symbol(code)
      switch symbol {
      case ..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw .damaged("compressed data repeats nothing") }
        lengths += [Int](repeating: last, count: 3 + (try take(2)))
      case 17: lengths += [Int](repeating: 0, count: 3 + (try take(3)))
      default: lengths += [Int](repeating: 0, count: 11 + (try take(7)))
      }
    }
    guard lengths.count == literalCount + distanceCount else { throw .damaged("compressed data has too many lengths") }
    return (try Code(Array(lengths[..<literalCount])), try Code(Array(lengths[literalCount...])))
  }

  // MARK: Literals and repetitions

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]

  private mutating func compressed(_ literals: Code, _ distances: Code) throws(ArchiveError) {
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        try reserve(1)
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < Self.lengthBases.count else { throw .damaged("compressed data has an unknown length") }
      let length = Self.lengthBases[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
      let place = try self.symbol(distances)
      guard place < Self.distanceBases.count else { throw .damaged("compressed data has an unknown distance") }
      let distance = Self.distanceBases[place] + (try take(Self.distanceBits[place]))
      guard distance <= output.count else { throw .damaged("compressed data reaches before its beginning") }
      try reserve(length)
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }
}
