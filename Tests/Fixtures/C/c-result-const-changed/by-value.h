// const on a result that is a value.
// expect: nothing
//--- old
int area(int side);
//--- new
const int area(int side);
//--- client
int use(void) { return area(2); }
