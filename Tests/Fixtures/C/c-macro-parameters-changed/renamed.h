// Names of a macro's parameters are for readers.
// expect: nothing
//--- old
#define twice(value) (2 * (value))
//--- new
#define twice(number) (2 * (number))
//--- client
int use(void) { return twice(2); }
