// A witness that throws or suspends, where the requirement does no more.
//--- old
public protocol P { func f() throws; func g() async }
//--- new
public protocol P { func f(); func g() }
//--- client
import Library
struct A: P { func f() throws {}; func g() {} } // affected
struct B: P { func f() {}; func g() async {} } // affected
struct C: P { func f() {}; func g() {} }
