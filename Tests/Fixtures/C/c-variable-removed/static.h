// A constant that each client copies is gone.
// expect: c-variable-removed source=breaking binary=none log_limit
//--- old
static const int log_limit = 4;
extern int log_level;
//--- new
extern int log_level;
//--- client
int use(void) { return log_limit; }
