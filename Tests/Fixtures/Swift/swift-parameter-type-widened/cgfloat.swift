// Numbers convert between 'Double' and 'CGFloat' wherever one is asked for, lists of them do not.
// expect: swift-parameter-type-widened source=none binary=none scale(_:)
// expect: swift-parameter-type-changed source=breaking binary=none total(_:)
// expect: swift-result-type-changed source=risky binary=none width()
// expect: swift-property-type-changed source=risky binary=none Box.height
//--- old
@_exported import Foundation
public func scale(_ factor: Double) {}
public func total(_ parts: [Double]) {}
public func width() -> Double { 1 }
public struct Box {
  public init() {}
  public var height: Double = 1
}
//--- new
@_exported import Foundation
public func scale(_ factor: CGFloat) {}
public func total(_ parts: [CGFloat]) {}
public func width() -> CGFloat { 1 }
public struct Box {
  public init() {}
  public var height: CGFloat = 1
}
//--- client
let factor = 1.5
scale(factor)
let twice: Double = width() * 2
var box = Box()
box.height = factor
box.height += twice
total([factor].map { $0 * 2 })
