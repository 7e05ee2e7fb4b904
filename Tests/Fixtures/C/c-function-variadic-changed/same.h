// A variadic function with another parameter name stays variadic.
// expect: c-parameter-renamed source=none binary=none log_line
//--- old
int log_line(const char *format, ...);
//--- new
int log_line(const char *text, ...);
//--- client
int use(void) { return log_line("%d", 1); }
