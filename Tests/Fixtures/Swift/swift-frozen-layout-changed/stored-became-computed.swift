// A stored property is computed from a private one of its type: compiled clients read that one as it is.
// expect: swift-frozen-layout-changed source=none binary=breaking Temperature
// options: library-evolution
//--- old
@frozen public struct Temperature {
  public var celsius: Double
  public init(celsius: Double) { self.celsius = celsius }
}
public func isFreezing(_ temperature: Temperature) -> Bool { temperature.celsius < 0 }
//--- new
@frozen public struct Temperature {
  private var kelvin: Double
  public var celsius: Double {
    get { kelvin - 273 }
    set { kelvin = newValue + 273 }
  }
  public init(celsius: Double) { kelvin = celsius + 273 }
}
public func isFreezing(_ temperature: Temperature) -> Bool { temperature.celsius < 0 }
//--- client
var temperature = Temperature(celsius: 20)
temperature.celsius = 30
precondition(temperature.celsius == 30)
precondition(!isFreezing(temperature))
