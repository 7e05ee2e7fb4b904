// Another body of a macro with arguments is no change of its interface.
// expect: nothing
//--- old
#define twice(value) (2 * (value))
//--- new
#define twice(value) ((value) + (value))
//--- client
int use(void) { return twice(2); }
