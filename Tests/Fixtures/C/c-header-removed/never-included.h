// Clients could not include the header, which says so; what it declared is in its umbrella now.
// expect: nothing
//--- old
#ifndef LIBRARY_H
#define LIBRARY_H
#define LIBRARY_INSIDE
#include "types.h"
#undef LIBRARY_INSIDE
int show(struct point *point);
#endif
//--- old types.h
#ifndef LIBRARY_TYPES_H
#define LIBRARY_TYPES_H
#if !defined(LIBRARY_INSIDE) && !defined (LIBRARY_BUILD)
#error "include library.h"
#endif
struct point { int x; };
#endif
//--- new
#ifndef LIBRARY_H
#define LIBRARY_H
struct point { int x; };
int show(struct point *point);
#endif
//--- client
#include "library.h"
int use(struct point *point) { return show(point) + point->x; }
