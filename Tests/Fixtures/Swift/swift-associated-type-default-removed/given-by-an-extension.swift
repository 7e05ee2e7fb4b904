// A typealias in an extension of the protocol is as good as a default, until it goes.
// expect: swift-associated-type-default-removed source=breaking binary=none Source.Item
//--- old
public protocol Source {
  associatedtype Item
  var items: [Int] { get }
}
extension Source { public typealias Item = Int }
//--- new
public protocol Source {
  associatedtype Item
  var items: [Int] { get }
}
//--- client
struct Mine: Source { var items: [Int] { [] } }
