// A client with @unknown default is ready, but others are not.
// expect: swift-nonexhaustive-added source=breaking@6 binary=none Size
//--- old
public enum Size { case small, big }
//--- new
@nonexhaustive public enum Size { case small, big }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  }
}
