// A header is included through another one.
// expect: c-header-added source=none binary=none library
//--- old
#include "shapes.h"
int volume(int side);
//--- old shapes.h
int area(int side);
//--- new
#include "all.h"
int volume(int side);
//--- new shapes.h
int area(int side);
//--- new all.h
#include "shapes.h"
//--- client
int use(void) { return area(2); }
