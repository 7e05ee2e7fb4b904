// Any number of arguments became one.
// expect: c-function-variadic-changed source=breaking binary=breaking control
//--- old
int control(int what, ...);
//--- new
int control(int what, int data);
//--- client
int use(void) { return control(1); }
