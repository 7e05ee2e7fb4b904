// A macro wants an argument more.
// expect: c-macro-parameters-changed source=breaking binary=none MAX
//--- old
#define MAX(a, b) ((a) > (b) ? (a) : (b))
//--- new
#define MAX(a, b, c) ((a) > (b) ? (a) : (c))
//--- client
int use(void) { return MAX(1, 2); }
