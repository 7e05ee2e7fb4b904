// A counter that clients added to with 'atomic_fetch_add'.
// expect: c-variable-type-changed source=breaking binary=none hits
//--- old
#include <stdatomic.h>
extern atomic_int hits;
//--- new
#include <stdatomic.h>
extern int hits;
//--- client
int use(void) { return atomic_fetch_add(&hits, 1); }
