// A function promises not to write.
// expect: c-parameter-const-added source=none binary=none show
//--- old
int show(char *text);
//--- new
int show(const char *text);
//--- client
int use(char *text) { return show(text); }
