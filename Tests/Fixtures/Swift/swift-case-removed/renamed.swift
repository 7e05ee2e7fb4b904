// A case that is only spelled differently is renamed.
// expect: swift-renamed source=breaking binary=none Size.large
//--- old
public enum Size { case small, large }
//--- new
public enum Size { case small, larger }
//--- client
func use() -> Size { .large }
