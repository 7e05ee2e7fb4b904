// Who includes the other header too misses nothing.
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
#include "library.h"
#include "shapes.h"
int use(void) { return area(2) + volume(1); }
