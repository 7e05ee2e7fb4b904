// A case behind @_spi still has to be expected by an exhaustive switch.
// expect: swift-case-added source=none binary=none Size.secret
//--- old
@nonexhaustive public enum Size { case small, big }
//--- new
@nonexhaustive public enum Size { case small, big
 @_spi(Tools) case secret }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  @unknown default: 3
  }
}
