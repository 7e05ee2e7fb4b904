// Nothing else changed.
// expect: swift-nonexhaustive-removed source=none binary=none Size
//--- old
@nonexhaustive public enum Size { case small, big }
//--- new
public enum Size { case small, big }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  @unknown default: 3
  }
}
