// Who switches over all cases must expect one that is SPI too; where there was one already nobody could.
// expect: swift-case-added source=breaking binary=none Size.secret
// expect: swift-case-added source=none binary=none Shape.secret
//--- old
public enum Size { case small, big }
public enum Shape {
  case round
  @_spi(Tools) case hidden
}
//--- new
public enum Size {
  case small, big
  @_spi(Tools) case secret
}
public enum Shape {
  case round
  @_spi(Tools) case hidden
  @_spi(Tools) case secret
}
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  }
}
func use(_ shape: Shape) -> Int {
  switch shape {
  case .round: 1
  default: 2
  }
}
