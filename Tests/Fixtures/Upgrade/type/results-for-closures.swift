// A closure that gets a Result instead of the value is hit where it asks for what a Result does not have.
//--- old
public struct Response { public var status = 200; public init() {} }
public func send(_ url: String, then: @escaping (Response) -> Void) {}
//--- new
public struct Response { public var status = 200; public init() {} }
public func send(_ url: String, then: @escaping (Result<Response, any Error>) -> Void) {}
//--- client
import Library
func first() {
  send("a") { response in
    print(response.status) // affected
  }
}
func second() {
  send("a") { print($0) }
  send("a") { _ in print("done") }
}
