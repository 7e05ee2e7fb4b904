// Another header defines a macro again, in its own way: who includes the first has it still.
// expect: c-macro-added source=none binary=none LIB_OWN_DIGITS
//--- old
#define LIB_DIGITS 8
int lib_area(int side);
//--- old lib_private.h
#include "library.h"
int lib_inner(int side);
//--- new
#define LIB_OWN_DIGITS 8
#define LIB_DIGITS LIB_OWN_DIGITS
int lib_area(int side);
//--- new lib_private.h
#include "library.h"
#undef LIB_DIGITS
#define LIB_DIGITS LIB_OWN_DIGITS
int lib_inner(int side);
//--- client
#include "library.h"
int use(void) { return lib_area(LIB_DIGITS); }
