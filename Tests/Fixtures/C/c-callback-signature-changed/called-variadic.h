// Clients call what the library gives out: an argument of its own fits '...' as well, and none fits nothing.
// expect: c-callback-signature-changed source=risky binary=risky printer
// expect: c-callback-signature-changed source=breaking binary=breaking finder
//--- old
typedef int (*printer)(const char *format, int value);
typedef int (*finder)(int value);
printer get_printer(void);
finder get_finder(void);
//--- new
typedef int (*printer)(const char *format, ...);
typedef int (*finder)(int value, int start, ...);
printer get_printer(void);
finder get_finder(void);
//--- client
int use(void) { return get_printer()("%d", 1) + get_finder()(2); }
