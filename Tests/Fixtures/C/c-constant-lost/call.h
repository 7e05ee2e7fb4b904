// A constant became a call.
// expect: c-constant-lost source=breaking binary=none LIMIT
// expect: c-function-added source=none binary=none limit
//--- old
#define LIMIT 4
//--- new
int limit(void);
#define LIMIT limit()
//--- client
int use(int value) { switch (value) { case LIMIT: return 1; } return 0; }
