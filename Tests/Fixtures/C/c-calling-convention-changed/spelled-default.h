// The default convention, written out, is no change.
// expect: nothing
//--- old
int area(int width);
//--- new
int __attribute__((sysv_abi)) area(int width);
//--- client
int use(void) { return area(2); }
