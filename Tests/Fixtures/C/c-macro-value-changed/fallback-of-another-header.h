// A number from another header, which the library would define if nobody had.
// expect: c-macro-value-changed source=none binary=breaking LIB_EACCESS
//--- old
#include <errno.h>
#define LIB_EFIRST 1516
#define LIB_EACCESS 1517
int lib_error(void);
//--- old.c
int lib_error(void) { return LIB_EACCESS; }
//--- new
#include <errno.h>
#ifndef EACCES
#define EACCES 1517
#endif
#define LIB_EFIRST 1516
#define LIB_EACCESS (EACCES)
int lib_error(void);
//--- new.c
int lib_error(void) { return LIB_EACCESS; }
//--- client
int main(void) { switch (lib_error()) { case LIB_EACCESS: return 0; case LIB_EFIRST: return 2; default: return 1; } }
