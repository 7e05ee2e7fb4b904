// A number became a pointer.
// expect: c-variable-type-changed source=breaking binary=breaking log_level
//--- old
extern int log_level;
//--- new
extern char *log_level;
//--- client
int use(void) { return log_level; }
