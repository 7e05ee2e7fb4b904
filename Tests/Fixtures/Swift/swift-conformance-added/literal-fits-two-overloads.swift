// A literal that may be of the type now fits two overloads; not where one of them takes what it is by itself.
// expect: swift-conformance-added source=breaking binary=none Length
// expect: swift-initializer-added source=none binary=none Length.init(integerLiteral:)
// expect: swift-conformance-added source=risky binary=none Name
// expect: swift-initializer-added source=none binary=none Name.init(stringLiteral:)
//--- old
public struct Length { public init(_ points: Int) {} }
public struct Name { public init(_ text: String) {} }
public struct View {
  public init() {}
  public func pad(_ length: Length) {}
  public func pad(_ points: Double) {}
  public func call(_ name: Name) {}
  public func call(_ text: String) {}
}
//--- new
public struct Length: ExpressibleByIntegerLiteral {
  public init(_ points: Int) {}
  public init(integerLiteral: Int) {}
}
public struct Name: ExpressibleByStringLiteral {
  public init(_ text: String) {}
  public init(stringLiteral: String) {}
}
public struct View {
  public init() {}
  public func pad(_ length: Length) {}
  public func pad(_ points: Double) {}
  public func call(_ name: Name) {}
  public func call(_ text: String) {}
}
//--- client
let view = View()
view.pad(2)
view.pad(2.5)
view.call("a")
