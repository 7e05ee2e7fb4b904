// A macro that only named the function of the same name is not missed.
// expect: nothing
//--- old
int area(int side);
#define area(side) area(side)
//--- new
int area(int side);
//--- client
int use(void) { return area(1); }
