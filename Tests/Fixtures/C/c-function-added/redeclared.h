// A second declaration of a function is no new function.
// expect: nothing
//--- old
int area(int side);
//--- new
int area(int side);
int area(int side);
//--- client
int use(void) { return area(0); }
