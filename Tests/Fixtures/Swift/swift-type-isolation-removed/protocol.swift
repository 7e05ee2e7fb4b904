// Conforming types took the isolation over, and what they do with it stops: awaited or not, and without a requirement.
// expect: swift-type-isolation-removed source=breaking binary=none Marked
// expect: swift-type-isolation-removed source=breaking binary=none Screen
// expect: swift-type-isolation-removed source=breaking binary=none Shape
//--- old
@MainActor public protocol Shape { func draw() }
@MainActor public protocol Screen { func show() async }
@MainActor public protocol Marked {}
//--- new
public protocol Shape { func draw() }
public protocol Screen { func show() async }
public protocol Marked {}
//--- client
@MainActor func display() {}
struct Mine: Shape { func draw() { display() } }
final class Home: Screen { func show() async { display() } }
final class Model: Marked { func update() { display() } }
