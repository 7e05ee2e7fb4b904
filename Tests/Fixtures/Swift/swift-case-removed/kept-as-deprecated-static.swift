// A deprecated static member keeps code that creates the case.
// expect: swift-case-became-member source=risky binary=none Size.large
// expect: swift-deprecated source=none binary=none Size.large
// expect: swift-case-added source=breaking binary=none Size.big
//--- old
public enum Size { case small, large }
//--- new
public enum Size { case small, big
 @available(*, deprecated, renamed: "big")
 public static var large: Size { .big } }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .large: 2
  }
}
