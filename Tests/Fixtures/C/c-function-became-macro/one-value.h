// A macro before a function with '...': an option has one value, and a format as many as it says.
// expect: c-function-became-macro source=breaking binary=none print_at
//--- old
int set_option(void *handle, int option, ...);
int print_at(void *handle, const char *format, ...);
//--- new
int set_option(void *handle, int option, ...);
int print_at(void *handle, const char *format, ...);
#define set_option(handle, option, value) set_option(handle, option, value)
#define print_at(handle, format, value) print_at(handle, format, value)
//--- client
int use(void *handle) { return set_option(handle, 3, "a") + print_at(handle, "none"); }
