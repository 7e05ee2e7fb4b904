// A variable is one for all threads again.
// expect: c-variable-thread-local-changed source=none binary=breaking last_error
//--- old
extern __thread int last_error;
//--- new
extern int last_error;
//--- client
int use(void) { return last_error; }
