// Of two overloads one lost its default implementation, that of the other one stayed.
// expect: swift-default-implementation-removed source=breaking binary=none Digest.update(_:)
//--- old
public protocol Digest {
  func update(_ bytes: [UInt8])
  func update(_ text: String)
}
extension Digest {
  public func update(_ bytes: [UInt8]) {}
  public func update(_ text: String) {}
}
//--- new
public protocol Digest {
  func update(_ bytes: [UInt8])
  func update(_ text: String)
}
extension Digest {
  public func update(_ text: String) {}
}
//--- client
struct Mine: Digest {}
