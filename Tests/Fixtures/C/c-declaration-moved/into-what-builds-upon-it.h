// A structure is defined in a header that builds upon the one where it was: who includes that alone has half of it. What both
// come to by a third header is there still.
// expect: c-declaration-moved source=breaking binary=none shape
//--- old
#pragma once
struct shape { int side; };
int area(const struct shape *shape);
//--- old extra.h
#include "library.h"
int volume(const struct shape *shape);
//--- old all.h
#include "parts.h"
#include "more.h"
//--- old parts.h
#pragma once
struct part { int size; };
//--- old more.h
#pragma once
#include "parts.h"
//--- new
#pragma once
struct shape;
int area(const struct shape *shape);
//--- new extra.h
#include "library.h"
struct shape { int side; };
int volume(const struct shape *shape);
//--- new all.h
#include "parts.h"
#include "more.h"
//--- new parts.h
#pragma once
struct part;
//--- new more.h
#pragma once
#include "parts.h"
struct part { int size; };
//--- client
int use(void) { struct shape shape = { 2 }; return area(&shape); }
