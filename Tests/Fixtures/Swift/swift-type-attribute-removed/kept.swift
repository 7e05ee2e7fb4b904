// The attribute stands on its own line.
// expect: nothing
//--- old
@dynamicMemberLookup public struct D { public init() {}; public subscript(dynamicMember s: String) -> Int { 1 } }
//--- new
@dynamicMemberLookup
public struct D { public init() {}; public subscript(dynamicMember name: String) -> Int { 1 } }
//--- client
func use() -> Int { D().abc }
