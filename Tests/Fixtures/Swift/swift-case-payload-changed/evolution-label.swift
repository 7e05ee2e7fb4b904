// Labels and defaults are in no symbol.
// expect: swift-case-payload-changed source=breaking binary=none Shape.round(size:)
// expect: swift-case-payload-changed source=breaking binary=none Frozen.round(size:)
// expect: swift-case-payload-changed source=breaking binary=none Shape.flat(_:)
// options: library-evolution
//--- old
public enum Shape { case round(size: Int), flat(Int = 1) }
@frozen public enum Frozen { case round(size: Int) }
//--- new
public enum Shape { case round(radius: Int), flat(Int) }
@frozen public enum Frozen { case round(radius: Int) }
//--- client
if case .round(let size) = Shape.round(size: 2) { if size != 2 { fatalError() } }
if case .round(let size) = Frozen.round(size: 2) { if size != 2 { fatalError() } }
_ = Shape.flat()
