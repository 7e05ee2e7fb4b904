// A closure that does nothing with what it gets takes anything.
// modes: 5
//--- old
public struct Request {
  public init() {}
  public func done(_ body: @escaping (Int) -> Void) {}
  public func each(_ body: (Int) -> Bool) {}
}
//--- new
public struct Request {
  public init() {}
  public func done(_ body: @escaping (String) -> Void) {}
  public func each(_ body: (Int) -> Int) {}
}
//--- client
import Library
func use(_ request: Request) {
  request.done { _ in print("done") }
  request.done { print($0) }
  request.done { value in print("got \(value)") }
  request.done { (value: Int) in print(value) } // affected
  request.done { value in print(value + 1) } // affected
  request.done { _ = $0 }
  request.each { _ in true } // affected
}
