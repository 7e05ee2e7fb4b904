// A function moved into a header that the old one includes.
// expect: c-header-added source=none binary=none library
//--- old
int volume(int side);
//--- old shapes.h
int area(int side);
//--- new
int volume(int side);
//--- new shapes.h
#include "figures.h"
//--- new figures.h
int area(int side);
//--- client
#include "shapes.h"
int use(void) { return area(2); }
