// Compiled clients know a type by the module that it stood in.
// expect: swift-symbol-removed source=none binary=breaking Store
// expect: swift-module-added source=none binary=none Core
// options: library-evolution
//--- old
public struct Store { public init() {}; public func read() -> Int { 1 } }
public struct Kept { public init() {} }
//--- new
@_exported import Core
public struct Kept { public init() {} }
//--- new Core
public struct Store { public init() {}; public func read() -> Int { 1 } }
//--- client
if Store().read() != 1 { fatalError() }
_ = Kept()
