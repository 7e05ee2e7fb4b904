// The choice of types is in another macro now, and has one less.
// expect: c-macro-form-changed source=breaking binary=none show
// expect: c-macro-added source=none binary=none show_value
//--- old
int show_int(int x); int show_text(const char *x);
#define show(x) _Generic((x), int: show_int, char *: show_text, const char *: show_text)(x)
//--- new
int show_int(int x); int show_text(const char *x);
#define show_value(x) _Generic((x), int: show_int, const char *: show_text)(x)
#define show(x) show_value(x)
//--- client
int use(char *text) { return show(1) + show(text); }
