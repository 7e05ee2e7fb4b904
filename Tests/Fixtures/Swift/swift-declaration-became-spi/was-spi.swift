// Another SPI group is no API either.
// expect: nothing
//--- old
@_spi(A) public func fetch() {}
public func load() {}
//--- new
@_spi(B) public func fetch() {}
public func load() {}
//--- client
func use() { load() }
