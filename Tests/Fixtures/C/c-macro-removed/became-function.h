// A macro that became a function still takes its arguments.
// expect: nothing
//--- old
#define twice(value) (2 * (value))
//--- new
int twice(int value);
//--- client
int use(void) { return twice(2); }
