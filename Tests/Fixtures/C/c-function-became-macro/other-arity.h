// A function became a macro that wants more.
// expect: c-function-became-macro source=breaking binary=breaking scale
//--- old
int scale(int value);
//--- new
#define scale(value, factor) ((factor) * (value))
//--- client
int use(void) { return scale(2); }
