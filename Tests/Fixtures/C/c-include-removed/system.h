// A header of somebody else is no promise.
// expect: nothing
//--- old
#include <stddef.h>
int area(int side);
//--- new
int area(int side);
//--- client
int use(void) { return area(2); }
