// A function moved into a header that the old one does not include.
// expect: c-declaration-moved source=breaking binary=none area
//--- old
int volume(int side);
//--- old shapes.h
int area(int side);
int length(int side);
//--- new
int volume(int side);
int area(int side);
//--- new shapes.h
int length(int side);
//--- client
#include "shapes.h"
int use(void) { return area(2); }
