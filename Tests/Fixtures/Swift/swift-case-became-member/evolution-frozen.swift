// The case is gone from the layout, though sources read it as before.
// expect: swift-case-became-member source=risky binary=breaking Kind.small
// options: library-evolution
//--- old
@frozen public enum Kind { case small, large, huge }
public func kind() -> Kind { .huge }
//--- new
@frozen public enum Kind { case large, huge; public static var small: Kind { .large } }
public func kind() -> Kind { .huge }
//--- client
switch kind() { case .huge: break; default: fatalError() }
