// An attribute that compilers do not check callers by.
// expect: nothing
//--- old
__attribute__((cold)) int area(int side);
//--- new
int area(int side);
//--- client
int use(void) { return area(2); }
