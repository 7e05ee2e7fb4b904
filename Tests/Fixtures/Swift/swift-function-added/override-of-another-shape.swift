// What a class inherited and overrides itself now is judged as if it had been its own.
// expect: swift-declaration-unavailable source=breaking binary=none Derived.close()
// expect: swift-declaration-unavailable source=breaking binary=none Derived.init(size:)
// expect: swift-initializer-added source=none binary=none Derived.init()
// expect: swift-function-added source=none binary=none Derived.find(_:)
// expect: swift-function-added source=none binary=none Derived.open(mode:)
// expect: swift-function-added source=none binary=none Derived.save()
// expect: swift-parameter-default-removed source=breaking binary=none Derived.open(mode:)
// expect: swift-result-type-changed source=breaking binary=none Derived.find(_:)
// expect: swift-throws-removed source=breaking binary=none Derived.save()
//--- old
open class Base<Value> {
  public init(size: Int) {}
  open func close() {}
  open func find(_ value: Value) -> Value? { nil }
  open func open(mode: Int = 0) {}
  open func save() throws {}
}
open class Derived: Base<Int> {}
//--- new
open class Base<Value> {
  public init(size: Int) {}
  open func close() {}
  open func find(_ value: Value) -> Value? { nil }
  open func open(mode: Int = 0) {}
  open func save() throws {}
}
open class Derived: Base<Int> {
  public init() { super.init(size: 0) }
  @available(*, unavailable) public override init(size: Int) { super.init(size: size) }
  @available(*, unavailable) open override func close() {}
  open override func find(_ value: Int) -> Int { value }
  open override func open(mode: Int) {}
  open override func save() {}
}
//--- client
class Mine: Derived {
  override func save() throws { try super.save() }
}
func use(_ derived: Derived) {
  derived.close()
  derived.open()
  if let found = derived.find(1) { print(found) }
}
_ = Derived(size: 1)
