// What is SPI now has an overload, or something that the type inherits, which takes every call of it.
// expect: swift-declaration-became-spi source=none binary=none Path.init(_:)
// expect: swift-declaration-became-spi source=none binary=none Path.name()
// expect: swift-initializer-added source=none binary=none Path.init(_:)
// options: library-evolution
//--- old
public protocol Named {}
extension Named { public func name() -> String { "named" } }
public struct Path: Named {
  public let text: String
  public init(_ text: String) { self.text = text }
  public func name() -> String { "path" }
}
//--- new
public protocol Named {}
extension Named { public func name() -> String { "named" } }
public struct Path: Named {
  public let text: String
  @_spi(Internals) public init(_ text: String) { self.text = text }
  public init(_ text: some StringProtocol) { self.text = String(text) }
  @_spi(Internals) public func name() -> String { "path" }
}
//--- client
let path = Path("/tmp")
print(path.text, path.name())
