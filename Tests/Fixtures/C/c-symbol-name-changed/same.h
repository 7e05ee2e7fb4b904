// The symbol that it has anyway, written out, is no change.
// expect: nothing
//--- old
int area(int side);
//--- new
int area(int side) __asm__("area");
//--- client
int use(void) { return area(0); }
