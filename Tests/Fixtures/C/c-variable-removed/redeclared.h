// A variable that is declared twice, then once, is still there.
// expect: nothing
//--- old
extern int log_level;
extern int log_level;
//--- new
extern int log_level;
//--- client
int use(void) { return log_level; }
