// A macro with a value became a statement.
// expect: c-macro-form-changed source=breaking binary=none TWICE
//--- old
#define TWICE(x) ((x) * 2)
//--- new
#define TWICE(x) do { (void)(x); } while (0)
//--- client
int use(void) { return TWICE(2); }
