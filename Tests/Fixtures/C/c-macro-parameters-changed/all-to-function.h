// What hands all that it is given to a function was never given less than that wants.
// expect: c-macro-parameters-changed source=breaking binary=none WARN
//--- old
int put(const char *format, ...);
int note(int level, ...);
#define LOG(...) put(__VA_ARGS__)
#define WARN(...) note(__VA_ARGS__)
//--- new
int put(const char *format, ...);
int note(int level, ...);
#define LOG(format, ...) put(format, ##__VA_ARGS__)
#define WARN(level, text, ...) note(level, text, ##__VA_ARGS__)
//--- client
int use(const char *text) { return LOG("a") + LOG("%d", 4) + LOG(text) + WARN(1); }
