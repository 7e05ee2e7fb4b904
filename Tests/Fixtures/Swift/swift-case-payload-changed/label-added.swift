// A label.
// expect: swift-case-payload-changed source=breaking binary=none Event.moved(_:)
//--- old
public enum Event { case moved(Int) }
//--- new
public enum Event { case moved(by: Int) }
//--- client
func use() -> Event { .moved(1) }
