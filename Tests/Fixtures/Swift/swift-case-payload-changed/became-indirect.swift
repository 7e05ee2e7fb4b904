// How the payload is stored is nothing that clients see.
// expect: nothing
//--- old
public enum Event { case moved([Event]), stopped }
//--- new
public indirect enum Event { case moved([Event]), stopped }
//--- client
func use() -> Event { .moved([.stopped]) }
