// A function became variadic: all calls compile, and those that were compiled fit.
// expect: c-function-variadic-changed source=none binary=risky log_line
//--- old
int log_line(const char *format);
//--- old.c
int log_line(const char *format) { return format[0] == 'a'; }
//--- new
int log_line(const char *format, ...);
//--- new.c
int log_line(const char *format, ...) { return format[0] == 'a'; }
//--- client
int main(void) { return log_line("a") ? 0 : 1; }
