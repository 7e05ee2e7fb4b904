// It stays that, and gets a case.
// expect: swift-case-added source=none binary=none E.b
//--- old
@nonexhaustive public enum E { case a }
//--- new
@nonexhaustive public enum E { case a, b }
//--- client
func use(_ e: E) { switch e { case .a: break
@unknown default: break } }
