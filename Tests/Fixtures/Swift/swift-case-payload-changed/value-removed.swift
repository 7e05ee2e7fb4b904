// A value less.
// expect: swift-case-payload-changed source=breaking binary=none Event.moved(x:y:)
//--- old
public enum Event { case moved(x: Int, y: Int) }
//--- new
public enum Event { case moved(x: Int) }
//--- client
func use() -> Event { .moved(x: 1, y: 2) }
