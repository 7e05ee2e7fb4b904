// A parameter got a name.
// expect: nothing
//--- old
int area(int);
//--- new
int area(int side);
//--- client
int use(void) { return area(2); }
