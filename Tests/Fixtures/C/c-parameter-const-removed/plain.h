// A function no longer promises not to write.
// expect: c-parameter-const-removed source=risky binary=risky show
//--- old
int show(const char *text);
//--- new
int show(char *text);
//--- client
int use(const char *text) { return show(text); }
