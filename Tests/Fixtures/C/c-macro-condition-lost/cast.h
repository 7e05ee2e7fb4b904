// A cast is no arithmetic of the preprocessor.
// expect: c-macro-condition-lost source=breaking binary=none LIMIT
//--- old
#define LIMIT 16
//--- new
#define LIMIT ((int)16)
//--- client
#if LIMIT > 8
int is_large;
#endif
int table[LIMIT];
