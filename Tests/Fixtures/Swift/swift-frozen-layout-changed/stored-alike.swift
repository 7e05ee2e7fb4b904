// An alias, a name of what was private, and a name of a type in its module change no layout.
// expect: swift-property-added source=none binary=none Size.depth
// options: library-evolution
//--- old
public typealias Number = Int
@frozen public struct Size { public var width: Number; private var height: Number; private var depth = 1; public init() { width = 1; height = 2 }; public func area() -> Int { width * height } }
@frozen public enum Shape { case round(Number), flat }
//--- new
public typealias Number = Int
@frozen public struct Size { public var width: Int; @usableFromInline var height: Int; public var depth = 1; public init() { width = 1; height = 2 }; public func area() -> Int { width * height } }
@frozen public enum Shape { case round(Int), flat }
//--- client
if Size().width + Size().area() != 3 { fatalError() }
if case .round(let size) = Shape.round(2) { if size != 2 { fatalError() } }
