// What an extension gives under the same name takes another argument, and is no default of the requirement.
// expect: swift-error-type-narrowed source=breaking binary=none Parser.parse(_:)
//--- old
public struct Failure: Error {}
public protocol Parser { func parse(_ input: inout Substring) throws -> Int }
extension Parser { public func parse(_ text: String) throws -> Int { var rest = text[...]; return try parse(&rest) } }
//--- new
public struct Failure: Error {}
public protocol Parser { func parse(_ input: inout Substring) throws(Failure) -> Int }
extension Parser { public func parse(_ text: String) throws -> Int { var rest = text[...]; return try parse(&rest) } }
//--- client
struct Hex: Parser { func parse(_ input: inout Substring) throws -> Int { 1 } }
