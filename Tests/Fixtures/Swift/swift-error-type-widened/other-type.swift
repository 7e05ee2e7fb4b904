// A clause that catches the old type does not compile.
// expect: swift-error-type-widened source=breaking binary=none f()
//--- old
public enum E1: Error { case a }
public enum E2: Error { case a }
public func f() throws(E1) {}
//--- new
public enum E1: Error { case a }
public enum E2: Error { case a }
public func f() throws(E2) {}
//--- client
func g() { do { try f() } catch { let e: E1 = error; _ = e } }
