// A constant became empty.
// expect: c-constant-lost source=breaking binary=none HAS_COLOR
//--- old
#define HAS_COLOR 1
//--- new
#define HAS_COLOR
//--- client
int colors = HAS_COLOR;
