// A function that moved into another header which the old one includes is not gone.
// expect: c-header-added source=none binary=none library
//--- old
int area(int side);
//--- new
#include "shapes.h"
//--- new shapes.h
int area(int side);
//--- client
int use(void) { return area(1); }
