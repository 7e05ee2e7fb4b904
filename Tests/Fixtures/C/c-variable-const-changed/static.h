// A constant in the header is each client's own.
// expect: c-variable-const-changed source=none binary=none log_level
//--- old
static const int log_level = 3;
//--- new
static int log_level = 3;
//--- client
int use(void) { return log_level; }
