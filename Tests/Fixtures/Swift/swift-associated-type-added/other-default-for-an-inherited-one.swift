// What conforming types took from the refined protocol's default is of another type now.
// expect: swift-associated-type-added source=breaking binary=none Tagged.Tag
//--- old
public protocol HasTag { associatedtype Tag = Int; func take(_ tag: Tag) }
extension HasTag { public func take(_ tag: Tag) {} }
public protocol Tagged: HasTag {}
//--- new
public protocol HasTag { associatedtype Tag = Int; func take(_ tag: Tag) }
extension HasTag { public func take(_ tag: Tag) {} }
public protocol Tagged: HasTag { associatedtype Tag = String }
//--- client
struct Mine: Tagged {}
Mine().take(1)
