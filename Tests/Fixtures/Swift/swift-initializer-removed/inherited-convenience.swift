// A class that overrides all designated initialisers of its superclass inherits its convenience ones; else it does not.
// expect: swift-initializer-added source=none binary=none Element.init(bytes:)
// expect: swift-initializer-added source=none binary=none Form.init(bytes:)
// expect: swift-initializer-added source=none binary=none Part.init(bytes:)
// expect: swift-initializer-became-convenience source=breaking binary=none Element.init(path:)
// expect: swift-initializer-removed source=breaking binary=none Part.init(path:)
//--- old
open class Element {
  public init(path: String) {}
}
open class Form: Element {
  public override init(path: String) { super.init(path: path) }
}
open class Part: Element {
  public override init(path: String) { super.init(path: path) }
}
//--- new
open class Element {
  public init(bytes: [Int]) {}
  public convenience init(path: String) { self.init(bytes: []) }
}
open class Form: Element {
  public override init(bytes: [Int]) { super.init(bytes: bytes) }
}
open class Part: Element {
  public init(bytes: Int) { super.init(bytes: [bytes]) }
}
//--- client
func use() {
  _ = Form(path: "a")
  _ = Part(path: "a")
}
