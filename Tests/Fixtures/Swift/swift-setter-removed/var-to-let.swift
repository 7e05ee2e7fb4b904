// A variable that is constant now.
// expect: swift-setter-removed source=breaking binary=none limit
//--- old
@MainActor public var limit = 1
//--- new
@MainActor public let limit = 1
//--- client
@MainActor func use() { limit = 2 }
