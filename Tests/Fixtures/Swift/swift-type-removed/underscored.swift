// What has a leading underscore is no API.
// expect: nothing
//--- old
public struct _Node { public init() {} }
public struct Other {}
//--- new
public struct Other {}
//--- client
func use(_ other: Other) {}
