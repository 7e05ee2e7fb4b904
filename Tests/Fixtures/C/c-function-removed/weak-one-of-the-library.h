// Declared weak, and the library has it: clients call it.
// expect: c-function-removed source=breaking binary=breaking lib_trace
// options: exports
//--- old
__attribute__((weak)) int lib_trace(int level);
int lib_run(void);
//--- new
int lib_run(void);
//--- old.c
int lib_trace(int level) { return level + 1; }
int lib_run(void) { return 7; }
//--- new.c
int lib_run(void) { return 7; }
//--- client
#include "library.h"
int main(void) { return lib_run() == 7 && lib_trace && lib_trace(3) == 4 ? 0 : 1; }
