// A macro that only names another one takes the arguments of that.
// expect: c-macro-added source=none binary=none OPTIONS
// expect: c-macro-form-changed source=breaking binary=none LIMITS
//--- old
struct options { unsigned long size; const char *name; };
#define DECLARE_OPTIONS(TYPE, NAME, ...) struct TYPE NAME = { .size = sizeof(struct TYPE), __VA_ARGS__ }
#define LIMITS(a) (a)
//--- new
struct options { unsigned long size; const char *name; };
#define OPTIONS(TYPE, NAME, ...) struct TYPE NAME = { .size = sizeof(struct TYPE), __VA_ARGS__ }
#define DECLARE_OPTIONS OPTIONS
#define LIMITS 3
//--- client
int use(void) {
  DECLARE_OPTIONS(options, own, .name = "a");
  return own.name[0] + LIMITS(3);
}
