// Key paths lead to what the superclass declares now; compiled ones look for the class's own property.
// expect: swift-symbol-removed source=none binary=breaking Circle.sides
// expect: swift-property-added source=none binary=none Shape.sides
// options: library-evolution
//--- old
open class Shape { public init() {} }
public final class Circle: Shape { public var sides: Int { 3 }; public var name: String { "a" } }
//--- new
open class Shape { public init() {}; open var sides: Int { 1 } }
public final class Circle: Shape { public override var sides: Int { 3 }; public var name: String { "a" } }
//--- client
let path = \Circle.sides
if Circle()[keyPath: path] != 3 || Circle()[keyPath: \.name] != "a" { fatalError() }
