// Case default payload.
// expect: swift-case-payload-changed source=breaking binary=none A.a(_:)
//--- old
public enum A { case a(Int) }
//--- new
public enum A { case a(Int, String = "") }
//--- client
func use(_ a: A) -> Int { if case .a(let x) = a { let y: Int = x; return y } else { return 0 } }
