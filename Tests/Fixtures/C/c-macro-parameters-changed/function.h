// A macro became a function that wants more.
// expect: c-macro-parameters-changed source=breaking binary=none MAX
//--- old
#define MAX(a, b) ((a) > (b) ? (a) : (b))
//--- new
int MAX(int a, int b, int c);
//--- client
int use(void) { return MAX(1, 2); }
