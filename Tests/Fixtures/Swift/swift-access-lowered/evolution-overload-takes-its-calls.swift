// An overload takes every call of what only the package sees now; compiled clients still find its symbol.
// expect: swift-access-lowered source=none binary=none Path.init(_:)
// expect: swift-initializer-added source=none binary=none Path.init(_:)
// options: library-evolution
//--- old
public struct Path {
  public let text: String
  public init(_ text: String) { self.text = text }
}
//--- new
public struct Path {
  public let text: String
  package init(_ text: String) { self.text = text }
  public init(_ text: some StringProtocol) { self.text = String(text) }
}
//--- client
precondition(Path("/tmp").text == "/tmp")
