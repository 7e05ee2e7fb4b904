// A constant is read: a text may stand in an array of its own then.
// expect: c-variable-type-changed source=none binary=breaking build_name
// expect: c-variable-type-changed source=breaking binary=breaking host_name
//--- old
extern const char *const build_name;
extern const char *host_name;
//--- old.c
const char *const build_name = "a"; const char *host_name = "b";
//--- new
extern const char build_name[];
extern const char host_name[];
//--- new.c
const char build_name[] = "a"; const char host_name[] = "b";
//--- client
int main(void) { const char *name = build_name; host_name = name; return build_name[0] == 'a' ? 0 : 1; }
