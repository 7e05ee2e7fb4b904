// Two overloads became one that is generic: what is written with a dot needs a type that has it.
// expect: swift-parameter-type-changed source=breaking binary=none Folder.contains(_:)
// expect: swift-parameter-type-widened source=risky binary=none Folder.contains(_:)
//--- old
public protocol Location {}
public struct File: Location { public init() {} }
public struct Folder: Location {
  public static var home: Folder { Folder() }
  public init() {}
  public func contains(_ file: File) -> Bool { true }
  public func contains(_ folder: Folder) -> Bool { true }
}
//--- new
public protocol Location {}
public struct File: Location { public init() {} }
public struct Folder: Location {
  public static var home: Folder { Folder() }
  public init() {}
  public func contains<T: Location>(_ location: T) -> Bool { true }
}
//--- client
func use(_ folder: Folder) -> Bool { folder.contains(.home) }
