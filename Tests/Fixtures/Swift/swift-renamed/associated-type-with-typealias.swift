// An associated type under another name, with a typealias that keeps the old one.
// expect: swift-renamed source=none binary=none Parser.Output
//--- old
public protocol Parser<Output> {
  associatedtype Output: Hashable
  func parse() -> [Output]
}
//--- new
public protocol Parser<Result> {
  associatedtype Result: Hashable
  typealias Output = Result
  func parse() -> [Result]
}
//--- client
struct Mine: Parser { func parse() -> [Int] { [] } }
func run<P: Parser>(_ parser: P) -> Set<P.Output> { Set(parser.parse()) }
func first<P: Parser>(_ parser: P) -> Int? where P.Output == Int { parser.parse().first }
func all(_ parser: any Parser<Int>) -> [Int] { parser.parse() }
