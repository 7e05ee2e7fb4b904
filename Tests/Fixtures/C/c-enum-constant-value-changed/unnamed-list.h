// One of several in an enumeration without a name is handed to the library.
// expect: c-enum-constant-value-changed source=none binary=breaking ERR_IO
//--- old
enum {
  ERR_NONE = 0,
  ERR_IO = -2,
};
int run(int what);
//--- old.c
int run(int what) { return what ? ERR_IO : ERR_NONE; }
//--- new
enum {
  ERR_NONE = 0,
  ERR_IO = -5,
};
int run(int what);
//--- new.c
int run(int what) { return what ? ERR_IO : ERR_NONE; }
//--- client
int main(void) { return run(1) == ERR_IO ? 0 : 1; }
