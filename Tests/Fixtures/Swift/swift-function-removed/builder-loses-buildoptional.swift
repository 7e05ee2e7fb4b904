// Builder loses buildOptional.
// expect: swift-function-removed source=breaking binary=none B.buildOptional(_:)
//--- old
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> Int { 1 }; public static func buildOptional(_ p: Int?) -> Int { 1 } }
public func make(@B _ c: () -> Int) {}
//--- new
@resultBuilder public enum B { public static func buildBlock(_ p: Int...) -> Int { 1 } }
public func make(@B _ c: () -> Int) {}
//--- client
func use(_ x: Bool) { make { if x { 1 } } }
