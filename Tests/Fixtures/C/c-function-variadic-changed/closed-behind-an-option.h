// What calls passed for `...` behind an option is read in the same register; behind a format there may have been nothing.
// expect: c-function-variadic-changed source=breaking binary=risky set
// expect: c-function-variadic-changed source=breaking binary=breaking print
//--- old
int set(void *handle, int option, ...);
int print(int level, const char *format, ...);
//--- old.c
#include <stdarg.h>
int set(void *handle, int option, ...) { va_list a; va_start(a, option); long v = va_arg(a, long); va_end(a); *(long *)handle = v; return option; }
int print(int level, const char *format, ...) { return level + format[0]; }
//--- new
int set(void *handle, int option, void *value);
int print(int level, const char *format, const char *detail);
//--- new.c
int set(void *handle, int option, void *value) { *(long *)handle = (long)value; return option; }
int print(int level, const char *format, const char *detail) { return level + format[0] + detail[0]; }
//--- client
int main(void) {
  long seen = 0;
  if (set(&seen, 3, 30L) != 3 || seen != 30) return 1;
  int (*volatile unused)(int, const char *, ...) = print;
  __asm__ volatile("xor %%edx, %%edx" ::: "rdx");
  return unused(1, "a") != 1 + 'a';
}
