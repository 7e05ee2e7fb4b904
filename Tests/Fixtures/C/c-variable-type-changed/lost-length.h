// The length of an array is not told any more: sizeof has none.
// expect: c-variable-type-changed source=breaking binary=none table
// options: proven
//--- old
extern int table[4];
//--- new
extern int table[];
//--- client
unsigned long use(void) { return sizeof table / sizeof table[0]; }
