// A function is API whatever its parameters are called inside, and so is what it is a member of.
// expect: swift-function-removed source=breaking binary=none open(_:)
// expect: swift-function-removed source=breaking binary=none Store.find(_:)
// expect: swift-requirement-added source=breaking binary=none Source.seek(_:)
//--- old
public struct Store { public init() {}; public func find(_ _key: Int) -> Int? { _key } }
public protocol Source { func read() -> Int }
public func open(_ _path: String) {}
struct Inner { public func look(_ _key: Int) {} }
//--- new
public struct Store { public init() {} }
public protocol Source { func read() -> Int; func seek(_ _place: Int) }
struct Inner {}
//--- client
struct Empty: Source { func read() -> Int { 0 } }
func use(_ store: Store) { open("a"); _ = store.find(1) }
