// A statement became nothing: uses of it still compile.
// expect: nothing
//--- old
#define NOTE(x) do { (void)(x); } while (0)
//--- new
#define NOTE(x)
//--- client
void use(int value) { NOTE(value); (void)value; }
