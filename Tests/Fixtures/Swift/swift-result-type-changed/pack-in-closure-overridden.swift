// A closure over a pack that a method gives is no closure over one value to those who override it.
// expect: swift-result-type-changed source=breaking binary=none Bus.handler()
//--- old
open class Bus {
  public init() {}
  open func handler<A>() -> ((A) -> Void)? { nil }
  public func first<A>() -> ((A) -> Void)? { nil }
}
//--- new
open class Bus {
  public init() {}
  open func handler<each A>() -> ((repeat each A) -> Void)? { nil }
  public func first<each A>() -> ((repeat each A) -> Void)? { nil }
}
//--- client
class Own: Bus {
  override func handler<A>() -> ((A) -> Void)? { nil }
}
let body: ((Int) -> Void)? = Own().first()
