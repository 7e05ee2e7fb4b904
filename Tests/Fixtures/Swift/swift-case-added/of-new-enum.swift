// The cases of a new enum are part of it.
// expect: swift-type-added source=none binary=none Size
//--- old
public struct Other {}
//--- new
public struct Other {}
public enum Size { case small, big }
//--- client
func use(_ other: Other) {}
