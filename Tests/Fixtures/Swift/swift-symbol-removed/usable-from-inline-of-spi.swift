// What is inlined into clients of SPI is SPI too.
// expect: nothing
// options: library-evolution
//--- old
@_spi(Private) public struct Lock {
  @usableFromInline let storage: Storage
  public init() { storage = Storage() }
  @inlinable public func lock() { storage.lock() }
  @usableFromInline final class Storage { init() {}; @usableFromInline func lock() {} }
}
public func other() {}
//--- new
public func other() {}
//--- client
other()
