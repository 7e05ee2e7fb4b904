// const on the parameter itself is the callee's own business.
// expect: nothing
//--- old
int show(int value);
//--- new
int show(const int value);
//--- client
int use(void) { return show(1); }
