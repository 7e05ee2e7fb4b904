// A macro with a value became a function without one.
// expect: c-declaration-kind-changed source=breaking binary=none TWICE
//--- old
#define TWICE(x) ((x) * 2)
//--- new
void TWICE(int x);
//--- client
int use(void) { return TWICE(2); }
