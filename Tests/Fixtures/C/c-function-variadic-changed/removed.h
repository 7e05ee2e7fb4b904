// A function takes no more arguments than it names: those of compiled calls are not read.
// expect: c-function-variadic-changed source=breaking binary=breaking sum
//--- old
int sum(int count, ...);
//--- old.c
#include <stdarg.h>
int sum(int count, ...) {
  int result = 0;
  va_list list;
  va_start(list, count);
  for (int place = 0; place < count; place++) result += va_arg(list, int);
  va_end(list);
  return result;
}
//--- new
int sum(int count);
//--- new.c
int sum(int count) { return count; }
//--- client
int main(void) { return sum(2, 20, 30) == 50 ? 0 : 1; }
