// A typealias of a protocol's extension is no name for where clauses.
// expect: swift-renamed source=breaking binary=none Parser.Output
//--- old
public protocol Parser {
  associatedtype Output
  func parse() -> [Output]
}
//--- new
public protocol Parser {
  associatedtype Result
  func parse() -> [Result]
}
extension Parser { public typealias Output = Result }
//--- client
struct Mine: Parser { func parse() -> [Int] { [] } }
func first<P: Parser>(_ parser: P) -> Int? where P.Output == Int { parser.parse().first }
