// What another header leads to, which the file includes as well, or where the declaration stands now, is not missed.
//--- old
#include "shapes.h"
int volume(int side);
//--- old shapes.h
int area(int side);
int length(int side);
//--- old all.h
#include "shapes.h"
//--- new
int volume(int side);
int length(int side);
//--- new shapes.h
int area(int side);
//--- new all.h
#include "shapes.h"
//--- client
#include "library.h"
#include "all.h"
int use(void) { return area(2) + volume(1) + length(1); }
