// Unavailable on a platform that is not this one.
// expect: nothing
//--- old
int area(int side);
//--- new
__attribute__((availability(watchos, unavailable))) int area(int side);
//--- client
int use(void) { return area(2); }
