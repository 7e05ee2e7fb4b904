// An empty macro is gone: only who asks for it notices.
// expect: c-macro-removed source=risky binary=none HAS_COLOR
//--- old
#define HAS_COLOR
int area(int side);
//--- new
int area(int side);
//--- client
#ifdef HAS_COLOR
int colors;
#endif
