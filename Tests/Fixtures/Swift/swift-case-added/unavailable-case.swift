// An enum with an SPI case cannot be switched over exhaustively.
// expect: swift-case-added source=none binary=none Size.huge
//--- old
public enum Size { case small, big
 @_spi(Tools) case secret }
//--- new
public enum Size { case small, big, huge
 @_spi(Tools) case secret }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  default: 2
  }
}
