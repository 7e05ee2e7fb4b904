// `Self` is the class itself to those who call.
// expect: nothing
//--- old
public final class Query { public init() {}; public func with(_ number: Int) -> Query { self } }
public class Node { public init() {}; public func next() -> Node? { nil } }
//--- new
public final class Query { public init() {}; public func with(_ number: Int) -> Self { self } }
public class Node { public init() {}; public func next() -> Self? { nil } }
//--- client
let query: Query = Query().with(1).with(2)
let queries: [Query] = [1].map { Query().with($0) }
if let node = Node().next() { print(node) }
