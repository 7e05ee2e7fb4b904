// The names of dynamic members are written by the compiler, as literals.
// expect: swift-parameter-type-widened source=none binary=none Record.subscript(dynamicMember:)
//--- old
@dynamicMemberLookup public struct Record {
  public init() {}
  public subscript(dynamicMember name: String) -> Int { 0 }
}
//--- new
@dynamicMemberLookup public struct Record {
  public init() {}
  public subscript(dynamicMember name: StaticString) -> Int { 0 }
}
//--- client
func use(record: Record) -> Int { record.count }
