// Who said what the associated type is by its old name alone says it no more.
// expect: swift-renamed source=breaking binary=none Parser.Output
//--- old
public protocol Parser {
  associatedtype Output
  var name: String { get }
}
//--- new
public protocol Parser {
  associatedtype Result
  typealias Output = Result
  var name: String { get }
}
//--- client
struct Mine: Parser {
  typealias Output = Int
  var name = ""
}
