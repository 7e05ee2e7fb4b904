// The same message in the standard's spelling.
// expect: nothing
//--- old
__attribute__((deprecated("use volume"))) int area(int side);
//--- new
__attribute__((__deprecated__("use volume"))) int area(int side);
//--- client
int use(void) { return area(2); }
