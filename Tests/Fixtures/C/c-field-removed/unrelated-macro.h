// A macro of the field's name that leads to no member keeps nothing alive.
// expect: c-field-removed source=breaking binary=breaking limits.depth
// expect: c-macro-added source=none binary=none depth
//--- old
struct limits { int width; int depth; };
//--- new
struct limits { int width; };
#define depth 200
//--- client
int use(void) { struct limits limits = { 0 }; limits.depth = 1; return limits.width; }
