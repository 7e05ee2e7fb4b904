// const below the second pointer: C wants the same there.
// expect: c-parameter-const-added source=risky binary=none show
//--- old
int show(char **texts);
//--- new
int show(const char **texts);
//--- client
int use(char **texts) { return show(texts); }
