// What is written for an autoclosure is its result.
//--- old
public func log(_ text: String, metadata: @autoclosure () -> [String: String]? = nil) {}
//--- new
public enum Value: ExpressibleByStringLiteral { case text(String); public init(stringLiteral text: String) { self = .text(text) } }
public func log(_ text: String, metadata: @autoclosure () -> [String: Value]? = nil) {}
//--- client
import Library
func use(_ id: String, _ all: [String: String]) {
  log("a")
  log("a", metadata: ["k": "v"])
  log("a", metadata: ["k": id]) // affected
  log("a", metadata: all) // affected
  log("a", metadata: nil)
}
