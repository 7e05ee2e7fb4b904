// One more header beside the old one.
// expect: c-header-added source=none binary=none library
// expect: c-function-added source=none binary=none volume
//--- old
// shapes.h
int area(int side);
//--- new
// shapes.h
int area(int side);
// solids.h
int volume(int side);
//--- client
#include "shapes.h"
int use(void) { return area(2); }
