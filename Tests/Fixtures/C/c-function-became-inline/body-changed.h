// Another body of an inline function is no change of its interface.
// expect: nothing
//--- old
static inline int twice(int value) { return 2 * value; }
//--- new
static inline int twice(int value) { return value + value; }
//--- client
int use(void) { return twice(2); }
