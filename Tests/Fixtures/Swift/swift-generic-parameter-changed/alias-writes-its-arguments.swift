// A typealias hands its arguments on, whether it writes them or not.
// expect: nothing
//--- old
public struct Graph<Node: Hashable> { public init() {} }
public typealias Plain = Graph
public typealias Written<Element: Hashable> = Graph<Element>
public typealias Table = Dictionary
//--- new
public struct Graph<Node: Hashable> { public init() {} }
public typealias Plain<Element: Hashable> = Graph<Element>
public typealias Written = Graph
public typealias Table<Key: Hashable, Value> = [Key: Value]
//--- client
let plain = Plain<Int>()
func use(_ written: Written<String>, _ table: Table<Int, String>) {}
extension Plain { func find(_ node: Node) {} }
extension Written { func search(_ node: Node) {} }
