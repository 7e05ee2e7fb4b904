// A protocol's extension names what the protocol has without 'Self'; its symbols are kept.
// options: library-evolution
// expect: swift-access-lowered source=breaking binary=none Parser.all(_:)
// expect: swift-access-lowered source=breaking binary=none Parser.first
// expect: swift-access-lowered source=breaking binary=none Parser.has(_:)
//--- old
public protocol Parser {
  associatedtype Output
  func parse() -> Output
}
extension Parser {
  public func all(_ count: Int) -> [Output] { [parse()] }
  public var first: Output? { parse() }
}
extension Parser where Output: Equatable {
  public func has(_ output: Output) -> Bool { output == parse() }
}
//--- new
public protocol Parser {
  associatedtype Output
  func parse() -> Output
}
extension Parser {
  @usableFromInline func all(_ count: Int) -> [Output] { [parse()] }
  @usableFromInline var first: Output? { parse() }
}
extension Parser where Output: Equatable {
  @usableFromInline func has(_ output: Output) -> Bool { output == parse() }
}
//--- client
struct One: Parser { func parse() -> Int { 1 } }
if One().all(1) != [1] || One().first != 1 || !One().has(1) { fatalError() }
