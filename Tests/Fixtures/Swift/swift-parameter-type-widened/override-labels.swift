// Overrides need not repeat labels of tuples, nor how an optional is unwrapped; witnesses must.
// expect: swift-parameter-type-widened source=none binary=none Chart.move(to:)
// expect: swift-parameter-type-widened source=none binary=none Chart.name(_:)
// expect: swift-result-type-changed source=risky binary=none Chart.size()
//--- old
open class Chart {
  public init() {}
  open func move(to point: (Int, Int)) {}
  open func name(_ text: String?) {}
  open func size() -> (Int, Int) { (0, 0) }
}
//--- new
open class Chart {
  public init() {}
  open func move(to point: (x: Int, y: Int)) {}
  open func name(_ text: String!) {}
  open func size() -> (width: Int, height: Int) { (0, 0) }
}
//--- client
final class Pie: Chart {
  override func move(to point: (Int, Int)) {}
  override func name(_ text: String?) {}
  override func size() -> (Int, Int) { (1, 1) }
}
func use(_ chart: Chart) {
  chart.move(to: (1, 2))
  chart.name("a")
  print(chart.size().0)
}
