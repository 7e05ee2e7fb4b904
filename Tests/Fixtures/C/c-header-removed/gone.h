// A header is gone, its function stands in another one.
// expect: c-header-removed source=breaking binary=none library
//--- old
int volume(int side);
//--- old shapes.h
int area(int side);
//--- new
int area(int side);
int volume(int side);
//--- client
#include "shapes.h"
int use(void) { return area(2); }
