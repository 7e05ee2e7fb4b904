// Floating numbers are passed in another way when they are variable arguments.
// expect: c-function-variadic-changed source=none binary=breaking control
//--- old
int control(int what, float data);
//--- old.c
int control(int what, float data) { return what + (int) data; }
//--- new
int control(int what, ...);
//--- new.c
#include <stdarg.h>
int control(int what, ...) { va_list list; va_start(list, what); double data = va_arg(list, double); va_end(list); return what + (int) data; }
//--- client
int main(void) { return control(1, 2.0f) == 3 ? 0 : 1; }
