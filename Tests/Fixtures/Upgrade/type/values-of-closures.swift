// What a closure gets is judged by what is done with it, at that place; labels of trailing closures count.
//--- old
public struct Request { public init() {}
  public func send(_ completion: @escaping (String) -> Void) {}
  public func load(retry: Int = 0, progress: ((Double) -> Void)? = nil, completion: @escaping (String?) -> Void) {}
  public func map<T>(_ transform: (Int) -> T) -> [T] { [] }
  public func each(_ body: (Int, String) -> Void) {}
  public func animate(_ body: () -> Void, done: () -> Void) {}
}
//--- new
public struct Request { public init() {}
  public func send(_ completion: @escaping (Result<String, any Error>) -> Void) {}
  public func load(retry: Int = 0, completion: @escaping (String?) -> Void) {}
  public func map<T>(_ transform: (Int) -> T?) -> [T] { [] }
  public func each(_ body: (Int) -> Void) {}
  public func animate(_ body: () -> Void, completion: () -> Void) {}
}
//--- client
import Library
func use(_ r: Request) {
  r.send { print($0) }
  r.send { text in
    print(text.count) // affected
  }
  r.send { _ in }
  r.load { print($0 ?? "") }
  r.load(progress: { _ in }) { _ in } // affected
  r.load(retry: 1) { _ in }
  r.load { _ in } completion: { _ in } // affected
  print(r.map { $0 + 1 })
  r.each { a, b in print(a, b) } // affected
  r.each { print($0, $1) } // affected
  r.animate { print(1) } done: { print(2) } // affected
  r.animate({ print(1) }, done: { print(2) }) // affected
  func handler(_ s: String) {}
  r.send(handler) // affected
  r.send { handler($0) } // affected
}
