// What the library takes as a callback, and what is sorted by, is handed over by name; what only looks alike is called.
// expect: c-function-became-macro source=breaking binary=breaking log_plain
// expect: c-function-became-macro source=breaking binary=breaking by_number
// expect: c-function-became-macro source=risky binary=breaking twice
// expect: c-function-added source=none binary=none log_write
//--- old
void set_log(void (*log)(int level, const char *text));
void each(int (*change)(int value));
void log_plain(int level, const char *text);
int by_number(const void *first, const void *second);
int twice(int value);
//--- new
void set_log(void (*log)(int level, const char *text));
void each(int (*change)(int value));
void log_write(int level, const char *text);
#define log_plain(level, text) log_write((level) + 1, (text))
#define by_number(first, second) (*(const int *) (first) - *(const int *) (second))
#define twice(value) (2 * (value))
//--- client
#include <stdlib.h>
void use(int *numbers) { set_log(log_plain); qsort(numbers, 4, sizeof *numbers, by_number); }
