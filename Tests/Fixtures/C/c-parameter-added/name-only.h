// A parameter that got its name is not new.
// expect: nothing
//--- old
int put(int);
//--- new
int put(int value);
//--- client
int use(void) { return put(1); }
