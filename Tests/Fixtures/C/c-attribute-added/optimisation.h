// An attribute that only helps the optimiser is no demand on callers.
// expect: nothing
//--- old
int area(int side);
//--- new
__attribute__((const, nothrow)) int area(int side);
//--- client
int use(void) { return area(2); }
