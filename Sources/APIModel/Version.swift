/// A version as Semantic Versioning 2.0.0 orders it; missing minor and patch parts count as 0.
public struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let major: Int
  public let minor: Int
  public let patch: Int
  /// Dot-separated identifiers after `-`.
  public let prerelease: [String]
  /// After `+`; no part of the order.
  public let build: String?
  /// As written, without a leading `v`.
  public let description: String

  /// Reads `1.2.3`, `v1.2`, `1.2.3-beta.1+build`; nil for anything else.
  public init?(_ text: String) {
    let text = text.hasPrefix("v") ? text.dropFirst() : Substring(text)
    let plus = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    guard let core = plus.first else { return nil }
    let dash = core.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let numbers = dash.first?.split(separator: ".", omittingEmptySubsequences: false),
      (1...3).contains(numbers.count)
    else { return nil }
    var parts: [Int] = []
    for number in numbers {
      guard !number.isEmpty, number.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(number)
      else { return nil }
      parts.append(value)
    }
    let prerelease = dash.count > 1 ? dash[1].split(separator: ".", omittingEmptySubsequences: false) : []
    let tail = prerelease + (plus.count > 1 ? plus[1].split(separator: ".", omittingEmptySubsequences: false) : [])
    guard tail.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isIdentifier) }) else { return nil }
    self.major = parts[0]
    self.minor = parts.count > 1 ? parts[1] : 0
    self.patch = parts.count > 2 ? parts[2] : 0
    self.prerelease = prerelease.map(String.init)
    self.build = plus.count > 1 ? String(plus[1]) : nil
    self.description = String(text)
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  public static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(major)
    hasher.combine(minor)
    hasher.combine(patch)
    hasher.combine(prerelease)
  }

  public static func < (left: Self, right: Self) -> Bool {
    let (old, new) = ((left.major, left.minor, left.patch), (right.major, right.minor, right.patch))
    if old != new { return old < new }
    if left.prerelease.isEmpty || right.prerelease.isEmpty {
      return !left.prerelease.isEmpty && right.prerelease.isEmpty
    }
    for (a, b) in zip(left.prerelease, right.prerelease) where a != b {
      switch (Int(a), Int(b)) {
      case (let a?, let b?) where a != b: return a < b
      case (.some, nil): return true
      case (nil, .some): return false
      default: return a < b
      }
    }
    return left.prerelease.count < right.prerelease.count
  }
}
