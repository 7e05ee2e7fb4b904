// A constant that repeats the last one of a range moves with it.
// expect: c-enum-constant-added source=none binary=none PINK
// expect: c-enum-sentinel-changed source=none binary=none LastWarm
//--- old
enum color { RED = 1, ORANGE = 2, LastWarm = ORANGE, BLUE = 20 };
//--- new
enum color { RED = 1, ORANGE = 2, PINK = 3, LastWarm = PINK, BLUE = 20 };
//--- client
int use(void) { return LastWarm; }
