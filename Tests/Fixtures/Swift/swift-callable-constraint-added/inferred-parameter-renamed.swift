// The name of a function's generic parameter is nobody's business.
// expect: nothing
//--- old
public func find<T: Equatable>(_ t: T) -> T { t }
//--- new
public func find<Element: Equatable>(_ t: Element) -> Element { t }
//--- client
func use() -> Int { find(1) }
