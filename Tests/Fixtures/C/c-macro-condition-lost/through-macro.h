// The cast is in another macro that it is made of.
// expect: c-macro-condition-lost source=breaking binary=none LIMIT
// expect: c-macro-added source=none binary=none LIMIT_TYPE
//--- old
#define LIMIT 16
//--- new
#define LIMIT_TYPE unsigned int
#define LIMIT ((LIMIT_TYPE)16)
//--- client
#if LIMIT > 8
int is_large;
#endif
