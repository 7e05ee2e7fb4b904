// Any pointer fits a pointer to void.
// expect: c-parameter-type-changed source=none binary=none show
//--- old
int show(char *data);
//--- new
int show(void *data);
//--- client
int use(char *text) { return show(text); }
