// A type's name is a number's now, a type's macro a constant's, and a text a number.
// expect: c-declaration-kind-changed source=breaking binary=none length
// expect: c-declaration-kind-changed source=breaking binary=none WIDTH
// expect: c-declaration-kind-changed source=breaking binary=breaking build
//--- old
typedef int length;
#define WIDTH unsigned int
extern const char build[];
//--- new
#define length 4
enum { WIDTH = 3 };
#define build 17
//--- client
length first = 1;
WIDTH second = 2;
const char *third = build;
