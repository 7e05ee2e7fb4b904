// A function is deprecated.
// expect: c-declaration-deprecated source=none binary=none area
//--- old
int area(int side);
//--- new
__attribute__((deprecated("use volume"))) int area(int side);
//--- client
int use(void) { return area(2); }
