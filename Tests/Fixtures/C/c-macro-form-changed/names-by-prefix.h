// A macro that makes names of a prefix leads to nothing for one of them.
// expect: c-macro-form-changed source=breaking binary=none LIB
// expect: c-function-added source=none binary=none lib2_open
// expect: c-function-added source=none binary=none other2_open
//--- old
int lib_open(int file);
int lib_close(int file);
#define LIB(name) lib_##name
int other_open(int file);
#define OTHER(name) other_##name
//--- new
int lib_open(int file);
int lib_close(int file);
int lib2_open(int file);
#define LIB(name) lib2_##name
int other_open(int file);
int other2_open(int file);
#define OTHER(name) other2_##name
//--- client
int use(void) { return LIB(close)(LIB(open)(1)) + OTHER(open)(2); }
