// A thread's copy of a variable can always be written.
// expect: c-variable-const-changed source=none binary=none log_level
// options: no-pie
//--- old
extern const __thread int log_level;
int count(void);
//--- old.c
const __thread int log_level = 4;
int count(void) { return 0; }
//--- new
extern __thread int log_level;
int count(void);
//--- new.c
__thread int log_level = 4;
int count(void) { log_level = 5; return 0; }
//--- client
int main(void) { int level = log_level; return level - 4 + count(); }
