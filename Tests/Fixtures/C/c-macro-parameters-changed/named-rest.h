// GNU's name for what is behind the other arguments is a spelling of `...`.
// expect: nothing
//--- old
int print_at(int level, const char *format, ...);
#define LOG(level, args...) print_at(level, args)
#define LOG_ALL(args...) print_at(0, ## args)
//--- new
int print_at(int level, const char *format, ...);
#define LOG(level, ...) print_at(level, __VA_ARGS__)
#define LOG_ALL(...) print_at(0, ## __VA_ARGS__)
//--- client
int use(void) { return LOG(1, "%d", 3) + LOG(2, "b") + LOG_ALL("c"); }
