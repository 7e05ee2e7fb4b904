// Clients of a @nonexhaustive enum expect more cases.
// expect: swift-case-added source=none binary=none Size.huge
//--- old
@nonexhaustive public enum Size { case small, big }
//--- new
@nonexhaustive public enum Size { case small, big, huge }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  @unknown default: 3
  }
}
