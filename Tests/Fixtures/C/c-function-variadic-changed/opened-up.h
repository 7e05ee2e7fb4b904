// The last parameter became any number of arguments: all calls still compile.
// expect: c-function-variadic-changed source=none binary=breaking control
//--- old
int control(int what, int data);
//--- new
int control(int what, ...);
//--- client
int use(void) { return control(1, 2); }
