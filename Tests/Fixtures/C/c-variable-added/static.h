// A constant in the header is a name as well.
// expect: c-variable-added source=none binary=none log_limit
//--- old
extern int log_level;
//--- new
extern int log_level;
static const int log_limit = 3;
//--- client
int use(void) { return log_level; }
