// The last parameter became any number of arguments: all calls still compile, and integers are found.
// expect: c-function-variadic-changed source=none binary=risky control
//--- old
int control(int what, int data);
//--- old.c
int control(int what, int data) { return what + data; }
//--- new
int control(int what, ...);
//--- new.c
#include <stdarg.h>
int control(int what, ...) { va_list list; va_start(list, what); int data = va_arg(list, int); va_end(list); return what + data; }
//--- client
int main(void) { return control(1, 2) == 3 ? 0 : 1; }
