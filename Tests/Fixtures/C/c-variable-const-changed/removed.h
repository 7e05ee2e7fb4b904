// A constant may change now: a program that was linked before keeps its copy in memory that is not written.
// expect: c-variable-const-changed source=none binary=breaking log_level
// options: no-pie
//--- old
extern const int log_level;
int count(void);
//--- old.c
const int log_level = 4;
int count(void) { return 0; }
//--- new
extern int log_level;
int count(void);
//--- new.c
int log_level = 4;
int count(void) { log_level = 5; return 0; }
//--- client
#include "library.h"
int main(void) { int level = log_level; return level - 4 + count(); }
