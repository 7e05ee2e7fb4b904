// What a macro is given must fit what it hands it to.
// expect: c-macro-form-changed source=breaking binary=none DEVICE_SET
//--- old
struct device;
int device_set(struct device *device, int value);
int fill(char *text, int value, int count);
#define DEVICE_SET(d, v) device_set(d, v)
#define FILL(p, c, n) fill((p), (c), (n))
//--- new
struct device;
int device_set(struct device *device, int value);
int fill(char *text, int value, int count);
#define DEVICE_SET(v, d) device_set(d, v)
#define FILL(p, c, n) fill((p), (n), (c))
//--- client
int use(struct device *device, char *text) { FILL(text, 0, 1); return DEVICE_SET(device, 2); }
