// A structure that stands inside another one grows: the fields behind it move.
// expect: c-field-added source=none binary=breaking inner.more
//--- old
struct inner { int first; };
struct outer { struct inner inner; int last; };
struct outer *make_outer(void);
struct inner *make_inner(void);
//--- old.c
struct outer *make_outer(void) { static struct outer outer = {{1}, 7}; return &outer; }
struct inner *make_inner(void) { return 0; }
//--- new
struct inner { int first; int more; };
struct outer { struct inner inner; int last; };
struct outer *make_outer(void);
struct inner *make_inner(void);
//--- new.c
struct outer *make_outer(void) { static struct outer outer = {{1, 2}, 7}; return &outer; }
struct inner *make_inner(void) { return 0; }
//--- client
int main(void) { return make_outer()->last - 7; }
