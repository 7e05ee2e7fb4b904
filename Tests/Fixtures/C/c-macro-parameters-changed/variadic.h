// A macro that takes any number takes the old one too.
// expect: nothing
//--- old
#define FIRST(a, b) (a)
//--- new
#define FIRST(a, ...) (a)
//--- client
int use(void) { return FIRST(1, 2); }
