// A macro that only names another function: what that wants in addition no call gives.
// expect: c-function-became-macro source=breaking binary=none open_it
// expect: c-function-added source=none binary=none open_with
// expect: c-function-became-macro source=risky binary=none close_it
// expect: c-function-added source=none binary=none close_long
//--- old
static inline int open_it(int a) { return a; }
static inline int close_it(int a) { return a; }
//--- new
int open_with(int a, int flags);
int close_long(long a);
#define open_it open_with
#define close_it close_long
//--- client
int use(void) { return open_it(1) + close_it(2); }
