// What clients' functions returned was nothing; another type of numbers is converted.
// expect: c-macro-form-changed source=breaking binary=none MODULE_START
// expect: c-type-added source=none binary=none object
//--- old
#define MODULE_START void
#define MODULE_NUMBER int
//--- new
struct object;
#define MODULE_START struct object *
#define MODULE_NUMBER long
//--- client
MODULE_NUMBER number(void) { return 1; }
MODULE_START start(void) { number(); return; }
