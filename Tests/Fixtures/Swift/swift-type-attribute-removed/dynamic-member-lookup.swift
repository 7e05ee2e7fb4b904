// Dynamic members.
// expect: swift-type-attribute-removed source=breaking binary=none Bag
//--- old
@dynamicMemberLookup public struct Bag { public init() {}
 public subscript(dynamicMember name: String) -> Int { 1 } }
//--- new
public struct Bag { public init() {}
 public subscript(dynamicMember name: String) -> Int { 1 } }
//--- client
func use(_ bag: Bag) -> Int { bag.width }
