// A string constant became an array: it joins no other string.
// expect: c-constant-lost source=breaking binary=none NAME
//--- old
#define NAME "one"
//--- new
static const char NAME[] = "one";
//--- client
const char *use(void) { return "the " NAME; }
