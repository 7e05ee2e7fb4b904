// A function with a leading underscore is no API.
// expect: nothing
//--- old
int area(int side);
//--- new
int area(int side);
int _volume(int side);
//--- client
int use(void) { return area(0); }
