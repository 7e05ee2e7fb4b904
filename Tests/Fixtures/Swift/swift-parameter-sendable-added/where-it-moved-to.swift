// What takes the calls of a member that is gone asks for Sendable closures: in a protocol's extension, as an overload, or
// as an operator of the type.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none Row.observe(_:)
// expect: swift-function-added source=none binary=none Source.observe(_:)
// expect: swift-parameter-sendable-added source=breaking@6 binary=none run(_:)
// expect: swift-parameter-added-with-default source=none binary=none run(_:)
// expect: swift-parameter-sendable-added source=breaking@6 binary=none |>(_:_:)
// expect: swift-operator-function-added source=none binary=none Pipe.|>(_:_:)
//--- old
infix operator |>: AdditionPrecedence
public protocol Source {}
public struct Row: Source {
  public init() {}
  public func observe(_ body: @escaping () -> Void) {}
}
public func run(_ body: @escaping () -> Void) {}
public func run(_ body: @escaping @Sendable () -> Void, times: Int = 1) {}
public final class Pipe<T> {
  public let value: T
  public init(_ value: T) { self.value = value }
}
public func |> <T, U>(lhs: Pipe<T>, rhs: @escaping (T) -> U) -> Pipe<U> { Pipe<U>(rhs(lhs.value)) }
//--- new
infix operator |>: AdditionPrecedence
public protocol Source {}
extension Source {
  public func observe(_ body: @escaping @Sendable () -> Void) {}
}
public struct Row: Source { public init() {} }
public func run(_ body: @escaping @Sendable () -> Void, times: Int = 1) {}
public final class Pipe<T> {
  public let value: T
  public init(_ value: T) { self.value = value }
  public static func |> <U>(lhs: Pipe<T>, rhs: @escaping @Sendable (T) -> U) -> Pipe<U> { Pipe<U>(rhs(lhs.value)) }
}
//--- client
final class Log { var lines = 0 }
func use(_ log: Log, _ row: Row) -> Int {
  row.observe { log.lines += 1 }
  run { log.lines += 1 }
  let pipe = Pipe(3) |> { number -> Int in
    log.lines += number
    return number
  }
  return pipe.value
}
