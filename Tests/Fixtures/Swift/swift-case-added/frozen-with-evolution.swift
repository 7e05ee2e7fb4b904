// A @frozen enum must not grow.
// expect: swift-case-added source=breaking binary=breaking Size.huge
// options: library-evolution
//--- old
@frozen public enum Size { case small, big }
//--- new
@frozen public enum Size { case small, big, huge }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  }
}
