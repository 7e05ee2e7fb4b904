// The name of a header stands in angle brackets now, which '#include' takes as well.
// expect: c-constant-lost source=risky binary=none LIBRARY_SHAPES_H
//--- old
#define LIBRARY_SHAPES_H "shapes.h"
//--- old shapes.h
int area(int side);
//--- new
#define LIBRARY_SHAPES_H <shapes.h>
//--- new shapes.h
int area(int side);
//--- client
#include LIBRARY_SHAPES_H
int use(void) { return area(2); }
