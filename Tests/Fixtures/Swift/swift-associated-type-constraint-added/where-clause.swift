// The same constraint in the where clause.
// expect: nothing
//--- old
public protocol Shape {
  associatedtype Color: Hashable
}
//--- new
public protocol Shape where Color: Hashable {
  associatedtype Color
}
//--- client
struct Mine: Shape { typealias Color = Int }
