// What a parameter is given may be the library's own, and have changed as the parameter did.
// modes: 5
//--- old
public struct Post { public init() {}; public init(id: Int) {}; public var id: Int { 1 }; public func next() -> Int { 2 }; public var size: Int { 3 } }
public func find(_ id: Int) {}
//--- new
public struct ID: Hashable { public init(_ number: Int) {} }
public struct Post { public init() {}; public init(id: ID) {}; public var id: ID { ID(1) }; public func next() -> ID { ID(2) }; public var size: Int { 3 } }
public func find(_ id: ID) {}
//--- client
import Library
func show(_ number: Int) {}
struct Own { var id: Int { 4 } }
func use(_ post: Post, _ number: Int) {
  find(post.id) // may
  find(post.next()) // may
  find(post.size) // affected
  _ = Post(id: post.id) // may
  show(post.id) // affected
  find(number) // affected
  find(3) // affected
  find(Own().id) // may refused
}
