// The highest bit of an `int`, with a sign or without, is the same to who is handed it.
// expect: nothing
//--- old
enum mode { MODE_LITTLE = 0, MODE_WIDE = 1 << 2, MODE_BIG = 1 << 31 };
int mode_is_big(enum mode mode);
//--- old.c
int mode_is_big(enum mode m) { return (m & MODE_BIG) != 0; }
//--- new
enum mode { MODE_LITTLE = 0, MODE_WIDE = 1 << 2, MODE_BIG = 1U << 31 };
int mode_is_big(enum mode mode);
//--- new.c
int mode_is_big(enum mode m) { return (m & MODE_BIG) != 0; }
//--- client
static const enum mode both = MODE_WIDE | MODE_BIG;
int main(void) { return mode_is_big(MODE_BIG) && mode_is_big(both) && !mode_is_big(MODE_WIDE) ? 0 : 1; }
