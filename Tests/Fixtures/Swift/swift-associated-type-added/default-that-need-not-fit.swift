// A conforming type is not what its default asks for; where the protocol asks for it as well, it is.
// expect: swift-associated-type-added source=breaking binary=none Model.Output
// expect: swift-associated-type-added source=breaking@6 binary=none Sent.Copy
// expect: swift-associated-type-added source=risky binary=none Entity.Root
// expect: swift-associated-type-added source=risky binary=none Record.Row
//--- old
public protocol Model { var id: Int { get } }
public protocol Sent: AnyObject {}
public protocol Entity { var id: Int { get } }
public protocol Record: Codable {}
//--- new
public protocol Model { associatedtype Output: Decodable = Self; var id: Int { get } }
public protocol Sent: AnyObject { associatedtype Copy: Sendable = Self }
public protocol Entity { associatedtype Root: Entity = Self; var id: Int { get } }
public protocol Record: Codable { associatedtype Row: Decodable = Self }
//--- client
struct Mine: Model { var id = 1 }
final class Box: Sent { var n = 1 }
struct Person: Entity { var id = 1 }
struct Line: Record { var n = 1 }
