// Asynchronous code means the asynchronous initialiser. For one argument without a label, Swift 5 warns where 'await' is
// missing.
// expect: swift-initializer-added source=breaking binary=none Picture.init(name:)
// expect: swift-initializer-added source=breaking@6 binary=none Image.init(_:)
//--- old
public struct Picture { public init(name: String) {} }
public struct Image { public init(_ name: String) {} }
//--- new
public struct Picture {
  public init(name: String) {}
  public init(name: String) async {}
}
public struct Image {
  public init(_ name: String) {}
  public init(_ name: String) async {}
}
//--- client
#if swift(>=6)
func load() async -> Image { Image("a") }
#endif
func draw() async -> Picture { Picture(name: "a") }
