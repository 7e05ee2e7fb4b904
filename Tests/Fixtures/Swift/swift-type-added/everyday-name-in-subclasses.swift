// Subclasses find a type that their class has under an everyday name; those of a struct have none.
// expect: swift-type-added source=breaking binary=none Operation.Task
// expect: swift-type-added source=risky binary=none Queue.Task
//--- old
open class Operation { public init() {} }
public struct Queue { public init() {} }
//--- new
open class Operation {
  public init() {}
  public struct Task {}
}
public struct Queue {
  public init() {}
  public struct Task {}
}
//--- client
final class Download: Operation {
  func start() { Task { print("started") } }
}
