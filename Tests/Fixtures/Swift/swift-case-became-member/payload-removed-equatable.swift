// Cases without payload of an Equatable enum still match.
// expect: swift-case-became-member source=risky binary=none Size.small
//--- old
public enum Size { case small, big }
//--- new
public enum Size { case big
 public static var small: Size { .big } }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  }
}
