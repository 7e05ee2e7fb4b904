// The old symbol is given to a declaration of another name.
// expect: swift-parameter-added-with-default source=none binary=none send(_:)
// options: library-evolution
//--- old
public func send(_ count: Int) -> Int { count }
//--- new
public func send(_ count: Int, copies: Int = 1) -> Int { count * copies }
@_silgen_name("$s7Library4sendyS2iF") @usableFromInline func sendOnce(_ count: Int) -> Int { count }
//--- client
precondition(send(3) == 3)
