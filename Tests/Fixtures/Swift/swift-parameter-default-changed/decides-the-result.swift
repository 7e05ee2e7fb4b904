// What a default makes a generic parameter is what callers get: another type, another associated type, or a subclass.
// expect: swift-parameter-default-changed source=breaking binary=none run(into:)
// expect: swift-parameter-default-changed source=breaking binary=none render(as:)
// expect: swift-parameter-default-changed source=breaking binary=none decode(_:)
// expect: swift-parameter-default-changed source=breaking binary=none send(to:)
// expect: swift-parameter-default-changed source=risky binary=none keep(_:)
//--- old
public protocol Format { associatedtype Output; func make() -> Output }
public struct Text: Format {
  public init() {}
  public static var shared: Text { Text() }
  public var width: Int { 80 }
  public func make() -> String { "" }
}
public struct Plain: Format {
  public init() {}
  public static var shared: Plain { Plain() }
  public func make() -> Int { 0 }
}
open class Base { public init() {} }
public class Derived: Base {}
public func run<F: Format>(into format: F = Text()) -> [F] { [format] }
public func render<F: Format>(as format: F = Text()) -> F.Output { format.make() }
public func decode<F>(_ type: F.Type = Text.self) -> F? { nil }
public func send<F: Format>(to format: F = Text.shared) -> F { format }
public func keep<B: Base>(_ base: B = Base()) -> B { base }
//--- new
public protocol Format { associatedtype Output; func make() -> Output }
public struct Text: Format {
  public init() {}
  public static var shared: Text { Text() }
  public var width: Int { 80 }
  public func make() -> String { "" }
}
public struct Plain: Format {
  public init() {}
  public static var shared: Plain { Plain() }
  public func make() -> Int { 0 }
}
open class Base { public init() {} }
public class Derived: Base {}
public func run<F: Format>(into format: F = Plain()) -> [F] { [format] }
public func render<F: Format>(as format: F = Plain()) -> F.Output { format.make() }
public func decode<F>(_ type: F.Type = Plain.self) -> F? { nil }
public func send<F: Format>(to format: F = Plain.shared) -> F { format }
public func keep<B: Base>(_ base: B = Derived()) -> B { base }
//--- client
print(run().map(\.width))
print(render().uppercased())
print(decode()?.width ?? 0)
print(send().width)
