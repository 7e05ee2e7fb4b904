// What gave nothing gives what its closure gives, if anything: nobody used it.
// expect: swift-result-type-changed source=risky binary=none later(_:)
// expect: swift-parameter-type-widened source=none binary=none later(_:)
//--- old
public func later(_ body: @escaping () -> Void) {}
//--- new
@discardableResult public func later<T>(_ body: @escaping () -> T) -> T? { nil }
//--- client
later { [1].forEach { print($0) } }
later {}
func use(_ flag: Bool) { later { if flag { return }; print(flag) } }
