// What is behind @_spi is no API.
// expect: nothing
//--- old
@_spi(Tools) public struct Node { public init() {} }
public struct Other {}
//--- new
public struct Other {}
//--- client
func use(_ other: Other) {}
