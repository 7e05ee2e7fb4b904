// A variable is new.
// expect: c-variable-added source=none binary=none log_limit
//--- old
extern int log_level;
//--- new
extern int log_level;
extern int log_limit;
//--- client
int use(void) { return log_level; }
