// A member type that is another type.
// expect: swift-result-type-changed source=breaking binary=none first(_:)
// expect: swift-result-type-changed source=breaking binary=none raw(_:)
//--- old
public struct Texts: Sequence {
  public init() {}
  public func makeIterator() -> AnyIterator<String> { AnyIterator { nil } }
}
public enum Key: String { case name }
public func first(_ texts: Texts) -> Substring? { nil }
public func raw(_ key: Key) -> Int { 0 }
//--- new
public struct Texts: Sequence {
  public init() {}
  public func makeIterator() -> AnyIterator<String> { AnyIterator { nil } }
}
public enum Key: String { case name }
public func first(_ texts: Texts) -> Texts.Element? { nil }
public func raw(_ key: Key) -> Key.RawValue { "" }
//--- client
let text: Substring? = first(Texts())
print(raw(.name) + 1)
