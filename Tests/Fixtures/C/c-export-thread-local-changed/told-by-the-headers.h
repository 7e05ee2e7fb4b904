// The headers tell of the same change: one finding.
// expect: c-variable-thread-local-changed source=risky binary=breaking last_error
// options: exports
//--- old
extern int last_error;
//--- old.c
int last_error = 7;
//--- new
extern __thread int last_error;
//--- new.c
__thread int last_error = 7;
//--- client
int main(void) { return last_error != 7; }
