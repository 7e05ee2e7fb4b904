// Hashable implies Equatable.
// expect: nothing
//--- old
public protocol Shape {
  associatedtype Color: Hashable
}
//--- new
public protocol Shape {
  associatedtype Color: Hashable & Equatable
}
//--- client
struct Mine: Shape { typealias Color = Int }
