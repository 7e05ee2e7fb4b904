// A parameter between texts that is made one itself: it may be given anything.
// expect: nothing
//--- old
void fail(const char *text);
#define SAME(a, b) ((sizeof(a) == sizeof(b)) ? (void)0 : fail("sizes differ"))
//--- new
void fail(const char *text);
#define SAME(x, y) ((sizeof(x) == sizeof(y)) ? (void)0 : fail("sizes of " #x " and " #y " differ"))
//--- client
void use(int first, float second) { SAME(first, second); }
