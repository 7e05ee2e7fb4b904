// Enums of a library with evolution may grow unless they are @frozen.
// expect: swift-case-added source=none binary=none Size.huge
// options: library-evolution
//--- old
public enum Size { case small, big }
//--- new
public enum Size { case small, big, huge }
//--- client
func use(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case .big: 2
  @unknown default: 3
  }
}
