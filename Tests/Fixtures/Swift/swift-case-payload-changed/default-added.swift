// A default for a value that was there.
// expect: nothing
//--- old
public enum Event { case moved(Int) }
//--- new
public enum Event { case moved(Int = 0) }
//--- client
func use() -> Event { .moved(1) }
