// An inline function has no symbol to rename.
// expect: nothing
//--- old
static inline int area(int side) { return side; }
//--- new
static inline int area(int side) { return side * 1; }
//--- client
int use(void) { return area(0); }
