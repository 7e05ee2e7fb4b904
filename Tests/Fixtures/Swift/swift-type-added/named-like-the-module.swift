// Whoever puts the module's name in front of a type means a member of the new type now.
// expect: swift-type-added source=risky binary=none Library
//--- old
public struct Box { public init() {} }
//--- new
public struct Box { public init() {} }
public enum Library {}
//--- client
func use() -> Box { Box() }
