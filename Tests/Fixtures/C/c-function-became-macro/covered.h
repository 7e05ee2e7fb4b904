// A macro with other arguments covers a function that stays.
// expect: c-function-became-macro source=breaking binary=none scale
//--- old
int scale(int value);
//--- new
int scale(int value);
#define scale(value, factor) ((value) * (factor))
//--- client
int use(void) { return scale(2); }
