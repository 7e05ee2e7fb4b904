// Among other elements `nil` is an optional first.
// expect: swift-parameter-type-widened source=none binary=none show(_:)
//--- old
public func show(_ values: [Int?]) {}
//--- new
public func show(_ values: [Any]) {}
//--- client
let values: [Int?] = [1]
show(values)
show([nil, 1])
