// A function takes no more arguments than it names.
// expect: c-function-variadic-changed source=breaking binary=risky log_line
//--- old
int log_line(const char *format, ...);
//--- new
int log_line(const char *format);
//--- client
int use(void) { return log_line("%d", 1); }
