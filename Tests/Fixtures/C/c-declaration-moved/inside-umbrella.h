// A function moved between two headers that the same one includes.
// expect: nothing
//--- old
#include "shapes.h"
#include "solids.h"
//--- old shapes.h
int area(int side);
int length(int side);
//--- old solids.h
int volume(int side);
//--- new
#include "shapes.h"
#include "solids.h"
//--- new shapes.h
int length(int side);
//--- new solids.h
int volume(int side);
int area(int side);
//--- client
int use(void) { return area(2); }
