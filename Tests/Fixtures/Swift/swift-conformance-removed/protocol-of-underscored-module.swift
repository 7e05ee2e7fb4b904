// A part of the standard library has an underscored name, which nobody writes.
// expect: swift-conformance-removed source=breaking binary=none Digits
// expect: swift-conformance-removed source=breaking binary=none Digits
//--- old
public struct Digits: CustomConsumingRegexComponent {
  public typealias RegexOutput = Int
  public init() {}
  public func consuming(
    _ text: String, startingAt index: String.Index, in bounds: Range<String.Index>
  ) throws -> (upperBound: String.Index, output: Int)? { nil }
}
//--- new
public struct Digits {
  public typealias RegexOutput = Int
  public init() {}
  public func consuming(
    _ text: String, startingAt index: String.Index, in bounds: Range<String.Index>
  ) throws -> (upperBound: String.Index, output: Int)? { nil }
}
//--- client
print("a1".contains(Digits()))
