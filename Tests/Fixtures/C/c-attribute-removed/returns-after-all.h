// A call that never returned has no code behind it in compiled clients.
// expect: c-attribute-removed source=none binary=breaking lib_fail
//--- old
__attribute__((noreturn)) void lib_fail(int code);
void lib_soften(void);
//--- old.c
#include <stdlib.h>
void lib_fail(int code) { exit(code); }
void lib_soften(void) {}
//--- new
void lib_fail(int code);
void lib_soften(void);
//--- new.c
#include <stdlib.h>
static int soft;
void lib_fail(int code) { if (!soft) exit(code); }
void lib_soften(void) { soft = 1; }
//--- client
static int pick(int value) { if (value > 3) return 0; lib_fail(0); }
int behind(void) { __builtin_trap(); }
int main(int count, char **words) { lib_soften(); return pick(count) ? 2 : 0; }
