// A number cannot be called.
// expect: c-function-became-macro source=breaking binary=breaking area
//--- old
int area(void);
//--- new
#define area (2 * 8)
//--- client
int use(void) { return area(); }
