// The comma stays now where nothing follows.
// expect: c-macro-parameters-changed source=breaking binary=none LOG
//--- old
void put(int level, const char *format, ...);
#define LOG(format, ...) put(1, format, ##__VA_ARGS__)
//--- new
void put(int level, const char *format, ...);
#define LOG(format, ...) put(1, format, __VA_ARGS__)
//--- client
void use(void) { LOG("x"); }
