// A header without a guard can be included once.
// expect: c-header-removed source=breaking binary=none library
// options: proven
//--- old
struct shape { int kind; };
//--- old extras.h
struct extra { int kind; };
//--- new
struct shape { int kind; };
struct extra { int kind; };
//--- client
#include "extras.h"
struct extra one;
