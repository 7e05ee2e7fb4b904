// A function is marked unavailable.
// expect: c-declaration-unavailable source=breaking binary=none area
//--- old
int area(int side);
//--- new
__attribute__((unavailable("use volume"))) int area(int side);
//--- client
int use(void) { return area(2); }
