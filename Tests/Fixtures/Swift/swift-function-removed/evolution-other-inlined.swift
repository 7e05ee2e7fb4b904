// Another declaration that is only inlined, or only for the package, takes nobody's place.
// expect: swift-function-removed source=breaking binary=breaking load(_:)
// expect: swift-function-removed source=breaking binary=breaking read(_:)
// options: library-evolution
//--- old
public func load(_ key: String) -> Int { 1 }
public func read(_ key: String) -> Int { 1 }
public struct Box: Equatable { public init() {} }
package protocol Shape {}
package struct Inner { package var n = 1 }
package func gone() {}
extension Box: Shape {}
//--- new
@usableFromInline func load(_ key: Int) -> Int { 1 }
package func read(_ key: Int) -> Int { 1 }
public struct Box: Equatable { public init() {}; package func more() {} }
package protocol Form { func form() }
package struct Inner { package var m = 1 }
//--- client
if load("a") + read("a") != 2 { fatalError() }
