// The convention that is the default anyway.
// expect: nothing
//--- old
int area(int side);
//--- new
__attribute__((sysv_abi)) int area(int side);
//--- client
int use(void) { return area(2); }
