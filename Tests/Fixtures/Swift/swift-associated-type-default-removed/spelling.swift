// The same default, spelled differently.
// expect: nothing
//--- old
public protocol Shape {
  associatedtype Color = [Int]
}
//--- new
public protocol Shape {
  associatedtype Color = Array<Int>
}
//--- client
struct Mine: Shape {}
