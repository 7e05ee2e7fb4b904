// The default may move from an extension to the protocol.
// expect: swift-associated-type-default-added source=none binary=none Source.Item
//--- old
public protocol Source {
  associatedtype Item
  var items: [Int] { get }
}
extension Source { public typealias Item = Int }
//--- new
public protocol Source {
  associatedtype Item = Int
  var items: [Int] { get }
}
//--- client
struct Mine: Source { var items: [Int] { [] } }
let item: Mine.Item = 1
