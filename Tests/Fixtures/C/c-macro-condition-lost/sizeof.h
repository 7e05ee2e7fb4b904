// The same value, measured by the compiler.
// expect: c-macro-condition-lost source=breaking binary=none LIMIT
//--- old
#define LIMIT 4
//--- new
#define LIMIT (2 * sizeof(short))
//--- client
#if LIMIT == 4
int is_four;
#endif
