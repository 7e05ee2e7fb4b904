// A default for some of the conforming types that is gone; one for more of them in its place is enough.
// expect: swift-default-implementation-removed source=breaking binary=none Source.first()
// expect: swift-callable-constraint-removed source=none binary=none Source.reset()
//--- old
public protocol Source {
  associatedtype Item
  func first() -> Item
  func reset()
}
extension Source where Item == Int { public func first() -> Int { 1 } }
extension Source where Item: Hashable { public func reset() {} }
//--- new
public protocol Source {
  associatedtype Item
  func first() -> Item
  func reset()
}
extension Source where Item: Equatable { public func reset() {} }
//--- client
struct Numbers: Source { typealias Item = Int }
