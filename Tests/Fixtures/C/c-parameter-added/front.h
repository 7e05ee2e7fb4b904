// A parameter is new in front.
// expect: c-parameter-added source=breaking binary=breaking put
//--- old
int put(int value);
//--- new
int put(int place, int value);
//--- client
int use(void) { return put(1); }
