// A callback that is spelled out instead of named is the same.
// expect: c-type-added source=none binary=none visitor
//--- old
void each(int (*visit)(int item));
//--- new
typedef int (*visitor)(int item);
void each(visitor visit);
//--- client
static int visit(int item) { return item; }
void use(void) { each(visit); }
