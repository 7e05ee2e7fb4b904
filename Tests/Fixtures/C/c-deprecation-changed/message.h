// A deprecation gives other advice.
// expect: c-deprecation-changed source=none binary=none area
//--- old
__attribute__((deprecated("use volume"))) int area(int side);
//--- new
__attribute__((deprecated("use volume2"))) int area(int side);
//--- client
int use(void) { return area(2); }
