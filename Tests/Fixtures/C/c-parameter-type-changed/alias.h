// A typedef of the same type is the same type.
// expect: c-type-added source=none binary=none length
//--- old
int show(int number);
//--- new
typedef int length;
int show(length number);
//--- client
int use(void) { return show(1); }
