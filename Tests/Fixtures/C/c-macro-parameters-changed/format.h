// Nobody gave nothing to what wants more behind its comma.
// expect: nothing
//--- old
void put(int level, const char *format, ...);
#define LOG(...) put(1, __VA_ARGS__)
//--- new
void put(int level, const char *format, ...);
#define LOG(format, ...) put(1, format, ##__VA_ARGS__)
//--- client
void use(int x) { LOG("x"); LOG("%d", x); }
