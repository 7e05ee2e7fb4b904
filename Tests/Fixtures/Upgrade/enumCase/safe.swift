// A switch with a way out, and no switch.
//--- old
public enum Size { case small, big }
//--- new
public enum Size { case small, big, huge }
//--- client
import Library
func one(_ size: Size) -> Int {
  switch size {
  case .small: 1
  case let other: other == .big ? 2 : 3
  }
}
func make() -> Size { .small }
