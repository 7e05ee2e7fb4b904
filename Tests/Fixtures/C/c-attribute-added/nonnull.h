// Compilers warn about null now.
// expect: c-attribute-added source=none binary=none length
//--- old
int length(const char *text);
//--- new
__attribute__((nonnull(1))) int length(const char *text);
//--- client
int use(void) { return length(0); }
