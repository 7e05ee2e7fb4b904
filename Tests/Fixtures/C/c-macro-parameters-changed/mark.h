// How the headers mark their own declarations is their business.
// expect: c-macro-parameters-changed source=risky binary=none EXPORT
//--- old
#define EXPORT(type, name) extern type name
EXPORT(int, open_it)(int flags);
//--- new
#define EXPORT(ordinal, type, name, parameters) extern type name parameters
EXPORT(1, int, open_it, (int flags));
//--- client
int use(void) { return open_it(1); }
