// A header of its own that another one leads to as well is no longer included.
// expect: c-include-removed source=risky binary=none library
//--- old
#include "base.h"
int volume(int side);
//--- old base.h
int area(int side);
//--- old extra.h
#include "base.h"
int more(void);
//--- new
#include "base.h"
int volume(int side);
//--- new base.h
int area(int side);
//--- new extra.h
int more(void);
//--- client
int use(void) { return area(2); }
