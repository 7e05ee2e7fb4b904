// Compilers check a format string now.
// expect: c-attribute-added source=none binary=none log_line
//--- old
int log_line(const char *format, ...);
//--- new
__attribute__((format(printf, 1, 2))) int log_line(const char *format, ...);
//--- client
void use(void) { log_line("%s", 1); }
