// A header that is gone is included.
//--- old
int f(void);
//--- old shapes.h
int area(int side);
//--- new
int f(void);
//--- client
#include "library.h"
#include <stddef.h>
#include "shapes.h" // affected
int use(void) { return f(); }
