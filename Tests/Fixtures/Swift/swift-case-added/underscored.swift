// A case that is no API by its name: an exhaustive switch misses it all the same.
// expect: swift-case-added source=breaking binary=none E._c
//--- old
public enum E { case a, b }
//--- new
public enum E { case a, b, _c }
//--- client
func use(_ e: E) -> Int {
  switch e {
  case .a: 1
  case .b: 2
  }
}
