// What the program defined for the library is called no more; the definition stands by itself.
// expect: c-function-removed source=risky binary=risky plug_idle
// options: exports
//--- old
void plug_idle(void);
int plug_run(void);
//--- new
int plug_run(void);
//--- old.c
int plug_run(void) { plug_idle(); return 7; }
//--- new.c
int plug_run(void) { return 7; }
//--- client
#include "library.h"
void plug_idle(void) {}
int main(void) { return plug_run() == 7 ? 0 : 1; }
