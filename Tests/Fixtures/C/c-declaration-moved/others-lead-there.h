// Only a header that clients would not include for it lost the function.
// expect: c-declaration-moved source=risky binary=none area
//--- old
#include "base.h"
#include "solids.h"
//--- old base.h
int area(int side);
int length(int side);
//--- old solids.h
int volume(int side);
//--- old extra.h
#include "base.h"
int more(void);
//--- new
#include "base.h"
#include "solids.h"
//--- new base.h
int length(int side);
//--- new solids.h
int volume(int side);
int area(int side);
//--- new extra.h
#include "base.h"
int more(void);
//--- client
int use(void) { return area(2); }
