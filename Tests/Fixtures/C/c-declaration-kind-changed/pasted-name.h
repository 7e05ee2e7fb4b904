// A macro that gave a function a private name by a prefix is gone: sources find the function by its plain name.
// expect: nothing
//--- old
#define LIB(name) __lib_##name
#define shelf_open LIB(open)
int shelf_open(const char *name);
//--- new
#define LIB(name) __lib_##name
int shelf_open(const char *name);
//--- client
int use(void) { return shelf_open("a"); }
