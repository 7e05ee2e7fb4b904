import Lib

func given<T>(_ type: T.Type) -> T { fatalError() }

/// Keeps what optimised clients would leave out otherwise.
@inline(never) @_optimize(none) func take<T>(_ value: T) {}
