// A pointer became a number.
// expect: c-parameter-type-changed source=breaking binary=breaking show
//--- old
int show(char *text);
//--- new
int show(int number);
//--- client
int use(char *text) { return show(text); }
