// An inline function with fewer parameters concerns only who compiles.
// expect: c-parameter-removed source=breaking binary=none put
//--- old
static inline int put(int place, int value) { return place + value; }
//--- new
static inline int put(int value) { return value; }
//--- client
int use(void) { return put(1, 0); }
