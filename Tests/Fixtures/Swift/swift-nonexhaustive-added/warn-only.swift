// The milder form gives warnings only.
// expect: swift-nonexhaustive-added source=none binary=none Size
//--- old
public enum Size { case small, big }
//--- new
@nonexhaustive(warn) public enum Size { case small, big }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  }
}
