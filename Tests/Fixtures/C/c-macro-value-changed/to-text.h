// A number became text.
// expect: c-macro-value-changed source=breaking binary=risky DEFAULT_MODE
//--- old
#define DEFAULT_MODE 1
//--- new
#define DEFAULT_MODE "fast"
//--- client
int use(void) { return DEFAULT_MODE; }
