// A macro that became an inline function still takes its arguments.
// expect: nothing
//--- old
#define twice(value) (2 * (value))
//--- new
static inline int twice(int value) { return 2 * value; }
//--- client
int use(void) { return twice(2); }
