// A header no longer includes another one.
// expect: c-include-removed source=breaking binary=none library
//--- old
#include "shapes.h"
int volume(int side);
//--- old shapes.h
int area(int side);
//--- new
int volume(int side);
//--- new shapes.h
int area(int side);
//--- client
int use(void) { return area(2); }
