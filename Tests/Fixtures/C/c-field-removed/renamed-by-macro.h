// The old name stays as a macro for the new one.
// expect: c-field-renamed source=none binary=none limits.depth
// expect: c-macro-added source=none binary=none depth
//--- old
struct limits { int width; int depth; };
//--- new
struct limits { int width; int height; };
#define depth height
//--- client
int use(void) { struct limits limits = { 0 }; limits.depth = 1; return limits.width; }
