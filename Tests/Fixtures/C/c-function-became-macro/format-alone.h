// Behind a format there may be nothing: a comma that is left then ends no call, unless it is taken away with it.
// expect: c-function-became-macro source=breaking binary=breaking log_error
// expect: c-function-became-macro source=breaking binary=breaking log_warning
// expect: c-function-became-macro source=risky binary=breaking log_info
// expect: c-function-added source=none binary=none log_at
//--- old
void log_error(const char *format, ...);
void log_warning(const char *format, ...);
void log_info(const char *format, ...);
//--- new
void log_at(const char *file, const char *format, ...);
#define log_error(format, ...) log_at(__FILE__, format, __VA_ARGS__)
#define log_warning(format, rest...) log_at(__FILE__, format, rest)
#define log_info(format, ...) log_at(__FILE__, format, ##__VA_ARGS__)
//--- client
void use(void) { log_info("started"); log_info("%d", 1); log_error("%d", 2); log_error("failed"); }
