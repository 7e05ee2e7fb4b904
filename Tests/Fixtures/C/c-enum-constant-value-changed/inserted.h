// A constant in front shifts the others.
// expect: c-enum-constant-added source=none binary=none BLACK
// expect: c-enum-constant-value-changed source=none binary=breaking RED
// expect: c-enum-constant-value-changed source=none binary=breaking GREEN
//--- old
enum color { RED, GREEN };
int is_red(enum color color);
//--- old.c
int is_red(enum color color) { return color == RED; }
//--- new
enum color { BLACK, RED, GREEN };
int is_red(enum color color);
//--- new.c
int is_red(enum color color) { return color == RED; }
//--- client
int main(void) { return !is_red(RED); }
