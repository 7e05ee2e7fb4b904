// Two spellings of thread-local.
// expect: nothing
//--- old
extern __thread int last_error;
//--- new
extern _Thread_local int last_error;
//--- client
int use(void) { return last_error; }
