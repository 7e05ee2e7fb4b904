// A constant has another number.
// expect: c-enum-constant-value-changed source=none binary=breaking RED
//--- old
enum color { RED = 1 };
int is_red(enum color color);
//--- old.c
int is_red(enum color color) { return color == RED; }
//--- new
enum color { RED = 2 };
int is_red(enum color color);
//--- new.c
int is_red(enum color color) { return color == RED; }
//--- client
int main(void) { return !is_red(RED); }
