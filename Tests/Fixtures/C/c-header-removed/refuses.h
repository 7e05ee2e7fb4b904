// A header that clients could include wants to be included by its umbrella alone.
// expect: c-header-removed source=breaking binary=none library
// options: proven
//--- old
#include "types.h"
int show(struct point *point);
//--- old types.h
#ifndef LIBRARY_TYPES_H
#define LIBRARY_TYPES_H
struct point { int x; };
#endif
//--- new
#define LIBRARY_INSIDE
#include "types.h"
#undef LIBRARY_INSIDE
int show(struct point *point);
//--- new types.h
#ifndef LIBRARY_TYPES_H
#define LIBRARY_TYPES_H
#ifndef LIBRARY_INSIDE
#error "include library.h"
#endif
struct point { int x; };
#endif
//--- client
#include "types.h"
int use(struct point *point) { return point->x; }
