// What is package access is no API.
// expect: nothing
//--- old
package struct Node { package init() {} }
public struct Other {}
//--- new
public struct Other {}
//--- client
func use(_ other: Other) {}
