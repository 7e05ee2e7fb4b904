// A function's symbol has the name that the author gives it, also that of a declaration that is gone.
// expect: swift-symbol-removed source=none binary=breaking Reader.read()
// expect: swift-symbol-removed source=none binary=breaking write()
// expect: swift-deprecation-removed source=none binary=none same()
// options: library-evolution
//--- old
public struct Reader {
  public init() {}
  @_silgen_name("library_read") public func read() -> Int { 1 }
}
public func write() -> Int { 2 }
public func hidden() -> Int { 3 }
@available(*, deprecated) @_silgen_name("library_same") public func same() -> Int { 4 }
open class Base {
  public init() {}
  open func table() -> Int { 5 }
}
//--- new
public struct Reader {
  public init() {}
  public func read() -> Int { 1 }
}
@_silgen_name("library_write") public func write() -> Int { 2 }
public func hidden() -> Int { 3 }
@_silgen_name("library_same") public func same() -> Int { 4 }
open class Base {
  public init() {}
  @_silgen_name("library_table") open func table() -> Int { 5 }
}
//--- client
if Reader().read() + write() + hidden() + same() + Base().table() != 15 { fatalError() }
