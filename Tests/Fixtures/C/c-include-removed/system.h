// A header of somebody else that was included, and by which clients had its names, is gone; where another one came in
// its place, those that need more include it themselves.
// expect: c-include-removed source=breaking binary=none library
//--- old
#include <stddef.h>
int area(int side, const void *scale);
//--- new
int area(int side, const void *scale);
//--- client
int use(void) { return area(2, NULL); }
