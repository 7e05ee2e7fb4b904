// A variable cannot be read outside the actor in Swift 5 mode either.
// expect: swift-global-actor-added source=breaking binary=none limit
//--- old
public var limit: Int { 3 }
//--- new
@MainActor public var limit: Int { 3 }
//--- client
func use() -> Int { limit }
