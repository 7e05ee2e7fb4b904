// What was deprecated stays deprecated.
// expect: nothing
//--- old
__attribute__((deprecated)) int area(int side);
//--- new
__attribute__((__deprecated__)) int area(int side);
//--- client
int use(void) { return area(2); }
