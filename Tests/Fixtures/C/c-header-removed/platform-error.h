// An error about the platform or the language meets nobody here.
// expect: nothing
//--- old
#include "types.h"
//--- old types.h
struct point { int x; };
//--- new
#include "types.h"
//--- new types.h
#if !defined(__linux__) && !defined(__APPLE__)
#error "no such platform"
#endif
#ifndef __STDC__
#error "a C compiler is needed"
#endif
struct point { int x; };
//--- client
#include "types.h"
int use(struct point *point) { return point->x; }
