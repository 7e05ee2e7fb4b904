// A result may no longer be written through.
// expect: c-result-const-changed source=risky binary=none name
//--- old
char *name(void);
//--- new
const char *name(void);
//--- client
char *use(void) { return name(); }
