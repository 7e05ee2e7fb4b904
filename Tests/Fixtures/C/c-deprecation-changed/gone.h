// A deprecation is taken back.
// expect: c-deprecation-changed source=none binary=none area
//--- old
__attribute__((deprecated)) int area(int side);
//--- new
int area(int side);
//--- client
int use(void) { return area(2); }
