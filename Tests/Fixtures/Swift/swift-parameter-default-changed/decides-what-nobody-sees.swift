// Callers do not see of which type the default is: the result does not mention it, or is the same for both, or another
// expression is of the same type.
// expect: swift-parameter-default-changed source=none binary=none run(clock:)
// expect: swift-parameter-default-changed source=none binary=none render(as:)
// expect: swift-parameter-default-changed source=none binary=none send(to:)
//--- old
public protocol Format { associatedtype Output; func make() -> Output }
public struct Text: Format {
  public init() {}
  public static var shared: Text { Text() }
  public func make() -> String { "" }
}
public struct Plain: Format {
  public init() {}
  public func make() -> String { "" }
}
public func run<C: Clock>(clock: C = ContinuousClock()) -> Int { 1 }
public func render<F: Format>(as format: F = Text()) -> F.Output { format.make() }
public func send<F: Format>(to format: F = Text()) -> F { format }
//--- new
public protocol Format { associatedtype Output; func make() -> Output }
public struct Text: Format {
  public init() {}
  public static var shared: Text { Text() }
  public func make() -> String { "" }
}
public struct Plain: Format {
  public init() {}
  public func make() -> String { "" }
}
public func run<C: Clock>(clock: C = SuspendingClock()) -> Int { 1 }
public func render<F: Format>(as format: F = Plain()) -> F.Output { format.make() }
public func send<F: Format>(to format: F = Text.shared) -> F { format }
//--- client
print(run())
print(render().uppercased())
print(send().make())
