// A closure's result may be of any type.
// expect: swift-parameter-type-widened source=none binary=none f(_:)
//--- old
public func f(_ c: () -> Int) {}
//--- new
public func f<T>(_ c: () -> T) {}
//--- client
func g() { f { 1 } }
