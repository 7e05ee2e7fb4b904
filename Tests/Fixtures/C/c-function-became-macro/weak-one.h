// Declared weak, and a macro now that calls as before, though it has no address: what clients might define is no other type.
// expect: c-function-became-macro source=risky binary=breaking lib_trace
// expect: c-function-added source=none binary=none lib_trace_at
//--- old
__attribute__((weak)) int lib_trace(int level);
//--- new
int lib_trace_at(int level, int line);
#define lib_trace(level) lib_trace_at((level), 0)
//--- old.c
int lib_trace(int level) { return level + 1; }
//--- new.c
int lib_trace_at(int level, int line) { return level + 1 + line; }
//--- client
#include "library.h"
int main(void) { return lib_trace(3) == 4 ? 0 : 1; }
