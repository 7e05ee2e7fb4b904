// A variable became a function.
// expect: c-declaration-kind-changed source=breaking binary=breaking limit
//--- old
extern int limit;
//--- new
int limit(void);
//--- client
int use(void) { return limit + 1; }
