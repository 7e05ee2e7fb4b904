// A macro with a leading underscore is no API.
// expect: nothing
//--- old
#define _LIMIT 4
int area(int side);
//--- new
int area(int side);
//--- client
int use(void) { return area(1); }
