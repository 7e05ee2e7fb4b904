// A header of functions gave way to one of types: who printed misses an include.
// expect: c-include-removed source=breaking binary=none library
//--- old
#include <stdio.h>
int check_version(int major, int minor);
//--- new
#include <stddef.h>
int check_version(int major, int minor);
//--- client
void use(void) { if (!check_version(0, 8)) printf("too old\n"); }
