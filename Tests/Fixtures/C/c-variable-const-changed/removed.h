// A constant may change now.
// expect: c-variable-const-changed source=none binary=breaking log_level
//--- old
extern const int log_level;
//--- new
extern int log_level;
//--- client
int use(void) { return log_level; }
