// What the name means in another protocol does not count.
// expect: swift-parameter-type-changed source=breaking binary=none Source.on(_:)
//--- old
public protocol Source { associatedtype Value; typealias Handler = (Value) -> Void }
public protocol Pairs { associatedtype Value; typealias Handler = (Value, Int) -> Void }
extension Source { public func on(_ handler: Handler) {} }
//--- new
public protocol Source { associatedtype Value; typealias Handler = (Value) -> Void }
public protocol Pairs { associatedtype Value; typealias Handler = (Value, Int) -> Void }
extension Source { public func on(_ handler: (Value, Int) -> Void) {} }
//--- client
struct Numbers: Source { typealias Value = Int }
Numbers().on { value in print(value) }
