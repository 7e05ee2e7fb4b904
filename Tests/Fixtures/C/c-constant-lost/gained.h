// An empty macro got a value.
// expect: nothing
//--- old
#define HAS_COLOR
//--- new
#define HAS_COLOR 1
//--- client
#ifdef HAS_COLOR
int colors;
#endif
