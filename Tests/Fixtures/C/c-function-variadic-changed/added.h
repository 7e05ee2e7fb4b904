// A function became variadic: all calls compile.
// expect: c-function-variadic-changed source=none binary=breaking log_line
//--- old
int log_line(const char *format);
//--- new
int log_line(const char *format, ...);
//--- client
int use(void) { return log_line("a"); }
