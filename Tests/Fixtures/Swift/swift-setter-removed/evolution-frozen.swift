// Compiled clients write what is stored in a frozen type in its place, and ask no setter.
// expect: swift-setter-removed source=breaking binary=none Size.width
// expect: swift-setter-removed source=breaking binary=none Size.height
// options: library-evolution
//--- old
@frozen public struct Size { public var width: Int; public var height = 2; public init(width: Int) { self.width = width } }
//--- new
@frozen public struct Size { public let width: Int; public private(set) var height = 2; public init(width: Int) { self.width = width } }
//--- client
func change<Value>(_ value: inout Value, _ path: WritableKeyPath<Value, Int>) { value[keyPath: path] += 1 }
var size = Size(width: 1)
size.width = 2
change(&size, \.width)
change(&size, \.height)
precondition(size.width == 3 && size.height == 3)
