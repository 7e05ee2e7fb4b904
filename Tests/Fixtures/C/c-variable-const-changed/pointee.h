// const stays where it was.
// expect: nothing
//--- old
extern const char *name;
//--- new
extern char const *name;
//--- client
const char *use(void) { return name; }
