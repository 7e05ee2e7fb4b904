// A variable is gone.
// expect: c-variable-removed source=breaking binary=breaking log_level
//--- old
extern int log_level;
extern int log_limit;
//--- old.c
int log_level, log_limit;
//--- new
extern int log_limit;
//--- new.c
int log_limit;
//--- client
int main(void) { return log_level; }
