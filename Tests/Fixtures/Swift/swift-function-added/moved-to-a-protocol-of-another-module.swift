// The associated type of another module's protocol is what the type's own member tells.
// expect: swift-function-added source=none binary=none Parser.parseAll(_:)
// expect: swift-function-added source=none binary=none Parser.parseSome(_:)
// expect: swift-function-removed source=breaking binary=none Numbers.parseSome(_:)
//--- old Base
public protocol Parser {
  associatedtype Output
  func parse(_ text: String) -> Output
}
//--- new Base
public protocol Parser {
  associatedtype Output
  func parse(_ text: String) -> Output
}
extension Parser {
  public func parseAll(_ texts: [String]) -> [Output] { texts.map(parse) }
  public func parseSome(_ texts: [String]) -> [Output?] { texts.map(parse) }
}
//--- old
import Base
public struct Numbers: Parser {
  public init() {}
  public func parse(_ text: String) -> Int { 1 }
  public func parseAll(_ texts: [String]) -> [Int] { [] }
  public func parseSome(_ texts: [String]) -> [Int] { [] }
}
//--- new
import Base
public struct Numbers: Parser {
  public init() {}
  public func parse(_ text: String) -> Int { 1 }
}
//--- client
import Base
print(Numbers().parseAll(["1"]).reduce(0, +), Numbers().parseSome(["1"]).reduce(0, +))
