// A default that every type can be written as does not tell what the generic parameter stands for, unless another argument does.
// expect: swift-parameter-type-changed source=breaking binary=none step(by:)
// expect: swift-parameter-added source=breaking binary=none count()
// expect: swift-parameter-added-with-default source=none binary=none clamp(_:)
// expect: swift-parameter-type-widened source=none binary=none sum(_:from:)
// expect: swift-parameter-type-widened source=none binary=none sum(_:from:)
//--- old
public func step(by size: Int = 1) -> Int { size }
public func count() {}
public func clamp<T: Numeric>(_ value: T) -> T { value }
public func sum(_ value: Int, from start: Int = 0) -> Int { value + start }
//--- new
public func step<T: BinaryInteger>(by size: T = 1) -> T { size }
public func count<T: BinaryInteger>(from start: T = 0) {}
public func clamp<T: Numeric>(_ value: T, by size: T = 1) -> T { value }
public func sum<T: Numeric>(_ value: T, from start: T = 0) -> T { value + start }
//--- client
let size = step()
count()
print(clamp(1), sum(2), sum(2, from: 3), step(by: 2))
