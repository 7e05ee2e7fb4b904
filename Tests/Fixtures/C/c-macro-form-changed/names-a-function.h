// A macro that only names a function takes its arguments.
// expect: c-function-added source=none binary=none twice_of
//--- old
#define twice(value) (2 * (value))
//--- new
int twice_of(int value);
#define twice twice_of
//--- client
int use(void) { return twice(2); }
