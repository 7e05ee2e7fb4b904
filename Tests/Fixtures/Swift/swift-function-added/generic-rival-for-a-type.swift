// A type fulfils the constraints of both; where one asks for all that the other asks for it is preferred.
// expect: swift-function-added source=breaking binary=none draw(_:)
// expect: swift-function-added source=breaking binary=none show(_:)
// expect: swift-function-added source=risky binary=none list(_:)
//--- old
public protocol Shape {}
public protocol Text {}
public struct Label: Shape, Text { public init() {} }
public func draw<T: Shape>(_ t: T) {}
public func show<T: Hashable>(_ t: T) {}
public func list<T: Sequence>(_ t: T) {}
//--- new
public protocol Shape {}
public protocol Text {}
public struct Label: Shape, Text { public init() {} }
public func draw<T: Shape>(_ t: T) {}
public func draw<T: Text>(_ t: T) {}
public func show<T: Hashable>(_ t: T) {}
public func show<T: Comparable>(_ t: T) {}
public func list<T: Sequence>(_ t: T) {}
public func list<T: Collection>(_ t: T) {}
//--- client
func use() {
  draw(Label())
  show(1)
  list([1])
}
