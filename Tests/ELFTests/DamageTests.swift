import Foundation
import Processes
import TestSupport
import Testing

@testable import ELF

/// Damaged files give an answer or an error, within bounds; `ELF_MUTATIONS=1000000` draws more.
@Suite struct DamageTests {
  /// Counts what a reading takes in: a damaged file must not make it read without end.
  final class CountingSource: ByteSource {
    let memory: MemorySource
    nonisolated(unsafe) var taken = 0
    nonisolated(unsafe) var reads = 0

    init(_ bytes: [UInt8]) { memory = MemorySource(bytes) }
    var size: UInt64 { memory.size }

    func read(at offset: UInt64, count: Int) throws(ELFError) -> [UInt8] {
      taken += count
      reads += 1
      return try memory.read(at: offset, count: count)
    }
  }

  private static let targets = ["x86_64-linux-gnu", "mips-linux-gnu"]

  /// True when it is still read; the point is that this returns, and what it took.
  @discardableResult
  private static func isReadable(_ bytes: [UInt8]) -> Bool {
    let source = CountingSource(bytes)
    let object = try? DynamicObject(source)
    // The tables of a small file may overlap a few times over; anything more is a missing bound.
    #expect(source.taken < 64 * bytes.count + (1 << 22))
    #expect(source.reads < 200_000)
    return object != nil
  }

  @Test(arguments: targets)
  func everyHeaderByte(_ target: String) async throws {
    let image = try await TestLibrary(target: target).bytes
    let object = try DynamicObject(MemorySource(image))
    let isWide = object.is64Bit
    let header = try FileHeader.read(MemorySource(image))
    let segments = try ProgramHeader.all(header, MemorySource(image))
    let dynamic = try #require(segments.first { $0.type == ProgramHeader.dynamic })
    let tables = [
      0..<(isWide ? 64 : 52),
      Int(header.programHeaders.offset)..<Int(header.programHeaders.offset) + segments.count * (isWide ? 56 : 32),
      Int(dynamic.offset)..<Int(dynamic.offset + dynamic.fileSize),
    ]
    var refused = 0
    for place in tables.joined() {
      for value in [0, 1, 0x7F, 0x80, 0xFF, image[place] ^ 1, image[place] &+ 1] {
        var damaged = image
        damaged[place] = value
        if !Self.isReadable(damaged) { refused += 1 }
      }
    }
    #expect(refused > 100)
  }

  @Test(arguments: targets)
  func everyTruncation(_ target: String) async throws {
    let image = try await TestLibrary(target: target).bytes
    for length in stride(from: 0, to: image.count, by: 64) { Self.isReadable(Array(image[..<length])) }
    #expect(throws: ELFError.self) { try DynamicObject(MemorySource(Array(image[..<64]))) }
  }

  @Test(arguments: targets)
  func drawnDamage(_ target: String) async throws {
    let image = try await TestLibrary(target: target).bytes
    let environment = ProcessInfo.processInfo.environment
    let count = environment["ELF_MUTATIONS"].flatMap { Int($0) } ?? 4_000
    var random = SeededRandom(seed: environment["ELF_SEED"].flatMap { UInt64($0) } ?? 7)
    var readable = 0
    for _ in 0..<count / Self.targets.count {
      var damaged = image
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        // Most of the tables stand at the beginning.
        let end = random.flip() ? min(2_048, damaged.count) : damaged.count
        let place = Int.random(in: 0..<end, using: &random)
        damaged[place] = random.flip() ? UInt8.random(in: 0...255, using: &random) : [0, 1, 0x7F, 0x80, 0xFF][place % 5]
      }
      if Self.isReadable(damaged) { readable += 1 }
    }
    print("\(target): \(count / Self.targets.count) damaged files, \(readable) still read")
    #expect(readable > 0)
  }
}
