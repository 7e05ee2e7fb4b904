// A name with an underscore is none for clients.
// expect: nothing
//--- old
#define LIMIT 4
//--- new
#define LIMIT 4
#define _LIMIT_MASK 3
//--- client
int use(void) { return LIMIT; }
