// A frozen case is a number for compiled clients: another name in its place is the same one, and another
// place is not.
// expect: swift-case-removed source=breaking binary=none Kind.small
// expect: swift-case-added source=breaking binary=none Kind.little
// expect: swift-case-removed source=breaking binary=breaking Size.small
// expect: swift-case-added source=breaking binary=breaking Size.little
// options: library-evolution
//--- old
@frozen public enum Kind { case small, large }
@frozen public enum Size { case small, large }
public func kind() -> Kind { .small }
public func size() -> Size { .small }
//--- new
@frozen public enum Kind { case little, large }
@frozen public enum Size { case large, little }
public func kind() -> Kind { .little }
public func size() -> Size { .little }
//--- client
switch kind() { case .small: break; case .large: fatalError() }
switch size() { case .small: break; case .large: fatalError() }
