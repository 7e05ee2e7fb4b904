// Strings were interpolated by the standard library, which takes every value.
// expect: swift-type-added source=breaking binary=none Message.StringInterpolation
// expect: swift-initializer-added source=none binary=none Message.init(stringInterpolation:)
// expect: swift-type-added source=none binary=none Note.StringInterpolation
// expect: swift-initializer-added source=none binary=none Note.init(stringInterpolation:)
//--- old
public struct Message: ExpressibleByStringInterpolation { public init(stringLiteral value: String) {} }
public struct Note: ExpressibleByStringInterpolation { public init(stringLiteral value: String) {} }
//--- new
public struct Message: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {}
  public init(stringInterpolation: StringInterpolation) {}
  public struct StringInterpolation: StringInterpolationProtocol {
    public init(literalCapacity: Int, interpolationCount: Int) {}
    public mutating func appendLiteral(_ literal: String) {}
    public mutating func appendInterpolation(_ number: Int) {}
  }
}
public struct Note: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {}
  public init(stringInterpolation: StringInterpolation) {}
  public struct StringInterpolation: StringInterpolationProtocol {
    public init(literalCapacity: Int, interpolationCount: Int) {}
    public mutating func appendLiteral(_ literal: String) {}
    public mutating func appendInterpolation<T>(_ value: T, isPrivate: Bool = false) {}
  }
}
//--- client
struct User {}
let message: Message = "hello \(User())"
let note: Note = "hello \(User())"
