// Default visibility, written out, is no change.
// expect: nothing
//--- old
int area(int side);
//--- new
__attribute__((visibility("default"))) int area(int side);
//--- client
int use(void) { return area(0); }
