// A parameter without a name got one.
// expect: nothing
//--- old
int area(int, int);
//--- new
int area(int width, int height);
//--- client
int use(void) { return area(1, 2); }
