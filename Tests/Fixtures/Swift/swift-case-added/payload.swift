// A case with a payload.
// expect: swift-case-added source=breaking binary=none Size.custom(_:)
// expect: swift-conformance-removed source=breaking binary=none Size
//--- old
public enum Size { case small, big }
//--- new
public enum Size { case small, big, custom(Int) }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  }
}
