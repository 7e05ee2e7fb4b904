// A renamed constant keeps its old name as a macro.
// expect: c-enum-constant-added source=none binary=none CRIMSON
//--- old
enum color { RED, GREEN };
//--- new
enum color { CRIMSON, GREEN };
#define RED CRIMSON
//--- client
int use(void) { return RED; }
