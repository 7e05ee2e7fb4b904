// A variable with a leading underscore is no API.
// expect: nothing
//--- old
extern int log_level;
//--- new
extern int log_level;
extern int _log_limit;
//--- client
int use(void) { return log_level; }
