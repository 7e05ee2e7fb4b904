// A header's own truth values gave way to those of the standard, which its declarations do not use.
// expect: nothing
//--- old
#define true 1
#define false 0
typedef int flag;
int is_set(flag flag);
//--- new
#include <stdbool.h>
typedef int flag;
int is_set(flag flag);
//--- client
flag use(void) { return is_set(true) ? false : true; }
