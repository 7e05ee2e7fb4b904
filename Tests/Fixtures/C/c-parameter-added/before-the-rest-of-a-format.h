// Behind a format nothing says that there was more.
// expect: c-parameter-added source=breaking binary=breaking log_write
//--- old
int log_write(int level, const char *format, ...);
//--- new
int log_write(int level, const char *format, int line, ...);
//--- old.c
int log_write(int level, const char *format, ...) { return level + format[0]; }
//--- new.c
int log_write(int level, const char *format, int line, ...) { return level + format[0] + (line ? 1000 : 0); }
//--- client
#include "library.h"
int main(void) {
  if (log_write(1, "%s%s%s", "first", "second") != 1 + '%') return 1;
  return log_write == 0 ? log_write(1, "x") : 0;
}
