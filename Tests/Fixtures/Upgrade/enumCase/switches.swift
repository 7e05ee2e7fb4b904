// Switches that name every case.
//--- old
public enum Size { case small, big }
//--- new
public enum Size { case small, big, huge }
//--- client
import Library
func one(_ size: Size) -> Int {
  switch size { // affected
  case .small: 1
  case .big: 2
  }
}
func two(_ size: Size) -> Int {
  switch size {
  case .small: 1
  default: 2
  }
}
func three(_ size: Size, _ other: Int) -> Int {
  switch (size, other) { // may refused
  case (.small, _): 1
  case (.big, _): 2
  }
}
func four(_ size: Size) -> Bool {
  if case .small = size { true } else { false }
}
