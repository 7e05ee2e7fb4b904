// The macro passes one more: sources follow, and programs were compiled without it.
// expect: c-parameter-added source=none binary=breaking _check_is
//--- old
int _check_is(int value, const char *text);
#define CHECK(x) _check_is((x), #x)
//--- old.c
int _check_is(int value, const char *text) { return value; }
//--- new
int _check_is(const char *file, int value, const char *text);
#define CHECK(x) _check_is(__FILE__, (x), #x)
//--- new.c
int _check_is(const char *file, int value, const char *text) { return value; }
//--- client
int main(int argc, char **argv) { return CHECK(argc == 0); }
