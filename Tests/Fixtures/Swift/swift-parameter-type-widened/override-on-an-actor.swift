// An override's closure may run elsewhere than that of the overridden method until Swift 6.
// expect: swift-parameter-type-widened source=breaking@6 binary=none Base.perform(_:)
// expect: swift-parameter-sendable-added source=breaking@6 binary=none Base.perform(_:)
//--- old
open class Base {
  public init() {}
  open func perform(_ work: @escaping () -> Void) { work() }
}
//--- new
open class Base {
  public init() {}
  open func perform(_ work: @escaping @MainActor () -> Void) {}
}
//--- client
class Mine: Base {
  override func perform(_ work: @escaping () -> Void) { super.perform(work) }
}
