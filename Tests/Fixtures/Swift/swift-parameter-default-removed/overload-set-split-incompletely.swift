// Overload set split incompletely.
// expect: swift-parameter-default-removed source=breaking binary=none pad(_:to:with:)
// expect: swift-parameter-default-removed source=breaking binary=none pad(_:to:with:)
// expect: swift-function-added source=none binary=none pad(_:)
//--- old
public func pad(_ s: String, to n: Int = 3, with c: Character = " ") -> String { s }
//--- new
public func pad(_ s: String) -> String { s }
public func pad(_ s: String, to n: Int, with c: Character) -> String { s }
//--- client
func use() { _ = pad("a"); _ = pad("a", with: "x") }
