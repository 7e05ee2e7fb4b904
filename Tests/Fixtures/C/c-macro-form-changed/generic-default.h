// A type that falls to the default goes to its function: a text is no number, and a float is.
// expect: c-macro-form-changed source=breaking binary=none put
//--- old
void put_int(int value);
void put_text(const char *text);
void put_double(double value);
#define put(x) _Generic((x), int: put_int, char *: put_text, const char *: put_text, default: put_double)(x)
#define add(x) _Generic((x), int: put_int, float: put_double, double: put_double)(x)
//--- new
void put_int(int value);
void put_text(const char *text);
void put_double(double value);
#define put(x) _Generic((x), int: put_int, default: put_double)(x)
#define add(x) _Generic((x), int: put_int, default: put_double)(x)
//--- client
void use(void) { put("abc"); add(1.5f); }
