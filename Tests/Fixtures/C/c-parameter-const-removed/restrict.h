// restrict is a promise of the caller that C does not check.
// expect: nothing
//--- old
int show(char *restrict text);
//--- new
int show(char *text);
//--- client
int use(char *text) { return show(text); }
