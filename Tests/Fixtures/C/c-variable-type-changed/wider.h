// A wider variable does not fit where programs keep the old one.
// expect: c-variable-type-changed source=none binary=breaking log_level
//--- old
extern int log_level;
//--- new
extern long log_level;
//--- client
int use(void) { return log_level != 0; }
