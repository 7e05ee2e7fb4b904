// The new protocol's associated type has a default that not every conforming type can be.
// expect: swift-inherited-protocol-added source=breaking binary=none Model
// expect: swift-inherited-protocol-added source=none binary=none Record
// expect: swift-protocol-added source=none binary=none Queryable
//--- old
public protocol Model { var id: Int { get } }
public protocol Record: Decodable {}
//--- new
public protocol Queryable { associatedtype Output: Decodable = Self }
public protocol Model: Queryable { var id: Int { get } }
public protocol Record: Decodable, Queryable {}
//--- client
struct Mine: Model { var id = 1 }
struct Line: Record { var n = 1 }
