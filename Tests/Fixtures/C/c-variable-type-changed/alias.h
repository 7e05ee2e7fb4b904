// The same type under a typedef.
// expect: c-type-added source=none binary=none level
//--- old
extern int log_level;
//--- new
typedef int level;
extern level log_level;
//--- client
int use(void) { return log_level; }
