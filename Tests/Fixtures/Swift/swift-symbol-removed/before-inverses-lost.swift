// Without the mark a symbol says what need not be copyable.
// expect: swift-symbol-removed source=none binary=breaking show(_:)
// options: library-evolution
//--- old
@_preInverseGenerics public func show<T: ~Copyable>(_ value: borrowing T) -> Int { 1 }
//--- new
public func show<T: ~Copyable>(_ value: borrowing T) -> Int { 1 }
//--- client
precondition(show(1) == 1)
