// Visibility that is the default anyway.
// expect: nothing
//--- old
int area(int side);
//--- new
__attribute__((visibility("default"))) int area(int side);
//--- client
int use(void) { return area(2); }
