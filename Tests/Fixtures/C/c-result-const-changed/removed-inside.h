// The pointers that a result points to lost their const: C wants the same there.
// expect: c-result-const-changed source=risky binary=none split
//--- old
const char **split(const char *text);
//--- new
char **split(const char *text);
//--- client
const char **use(void) { return split("a,b"); }
