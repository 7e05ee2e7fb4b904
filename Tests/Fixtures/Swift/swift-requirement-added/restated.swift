// A protocol that restates what it inherits asks for nothing new.
// expect: nothing
//--- old
public protocol Base { func draw() }
public protocol Shape: Base {}
//--- new
public protocol Base { func draw() }
public protocol Shape: Base { func draw() }
//--- client
struct Mine: Shape {
  func draw() {}
}
