// Another value.
// expect: swift-case-payload-changed source=breaking binary=none Event.moved(_:)
//--- old
public enum Event { case moved(Int) }
//--- new
public enum Event { case moved(Int, Int) }
//--- client
func use() -> Event { .moved(1) }
