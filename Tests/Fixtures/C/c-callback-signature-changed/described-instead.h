// A callback was given the thing, and is given a description of it.
// expect: c-callback-signature-changed source=breaking binary=breaking on_info
// expect: c-type-added source=none binary=none description
//--- old
typedef int (*on_info)(void *context, const void *source);
int decode(const char *text, on_info info, void *context);
//--- old.c
int decode(const char *t, on_info f, void *c) { return f(c, t); }
//--- new
struct description { int kind; const void *source; };
typedef int (*on_info)(void *context, struct description *source);
int decode(const char *text, on_info info, void *context);
//--- new.c
int decode(const char *t, on_info f, void *c) { struct description d = { 7, t }; return f(c, &d); }
//--- client
static int info(void *context, const void *source) { return *(const char *)source != *(char *)context; }
int main(void) { char wanted = 'a'; return decode("abc", info, &wanted); }
