// A macro that hands its arguments over in another order: numbers go anywhere, a pointer does not.
// expect: c-function-became-macro source=breaking binary=none device_set
// expect: c-function-became-macro source=risky binary=none fill
// expect: c-function-added source=none binary=none device_put
// expect: c-function-added source=none binary=none fill_up
//--- old
struct device;
static inline int device_set(struct device *device, int value) { return device && value; }
static inline int fill(char *text, int value, int count) { return text && value + count; }
//--- new
struct device;
int device_put(int value, struct device *device);
int fill_up(char *text, int count, int value);
#define device_set(v, d) device_put((v), (d))
#define fill(p, c, n) fill_up((p), (n), (c))
//--- client
int use(struct device *device, char *text) { fill(text, 0, 1); return device_set(device, 2); }
