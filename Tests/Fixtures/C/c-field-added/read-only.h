// A library that hands out pointers to constants may append.
// expect: c-field-added source=none binary=none info.mode
//--- old
struct info { int number; };
const struct info *get_info(void);
//--- new
struct info { int number; int mode; };
const struct info *get_info(void);
//--- client
int use(void) { return get_info()->number; }
