// What stands between other initialisers has no value of its own.
// expect: c-macro-added source=none binary=none MODULE_NO_INDEX
//--- old
struct module { unsigned long index, spare, version; void *context; };
#define MODULE_HEAD 0, 0, 1
//--- new
struct module { unsigned long index, spare, version; void *context; };
#define MODULE_NO_INDEX (unsigned long) -1
#define MODULE_HEAD MODULE_NO_INDEX, 0, 1009
//--- client
static int context;
struct module own = { MODULE_HEAD, &context };
