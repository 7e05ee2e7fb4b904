// An underscored case that was there already is no change.
// expect: nothing
//--- old
public enum E { case a, _c }
//--- new
public enum E { case a, _c }
//--- client
func use(_ e: E) -> Int {
  switch e {
  case .a: 1
  case ._c: 2
  }
}
