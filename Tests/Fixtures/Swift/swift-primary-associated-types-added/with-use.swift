// A protocol with primary associated types, used as any P<T>.
// expect: swift-primary-associated-types-added source=none binary=none Source
// expect: swift-function-added source=none binary=none read(_:)
//--- old
public protocol Source { associatedtype Item }
//--- new
public protocol Source<Item> { associatedtype Item }
public func read(_ s: any Source<Int>) {}
//--- client
struct Mine: Source { typealias Item = Int }
