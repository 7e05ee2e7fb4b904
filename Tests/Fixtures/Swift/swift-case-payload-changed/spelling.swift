// Another spelling of the same type.
// expect: nothing
//--- old
public enum Event { case moved([Int], String?) }
//--- new
public enum Event { case moved(Array<Int>, Optional<String>) }
//--- client
func use() -> Event { .moved([1], nil) }
