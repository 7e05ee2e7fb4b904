// A macro with arguments is gone.
// expect: c-macro-removed source=breaking binary=none MAX
//--- old
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define LIMIT 4
//--- new
#define LIMIT 4
//--- client
int use(void) { return MAX(1, 2); }
