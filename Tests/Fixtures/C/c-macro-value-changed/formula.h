// What a macro makes for the library is compiled into clients; a formula in other words makes the same, and a helper only computes.
// expect: c-macro-value-changed source=none binary=breaking DEVICE_ID
// expect: c-macro-value-changed source=none binary=risky ALIGN_UP
//--- old
#define SHIFT 8
#define DEVICE_ID(major, minor) (((major) << SHIFT) | (minor))
#define MODE_BITS(mode) ((unsigned) (mode) << 2 | 1)
#define ALIGN_UP(n) (((n) + 7) / 8 * 8)
int device_major(unsigned id);
int mode_set(unsigned bits);
//--- old.c
int device_major(unsigned id) { return id >> 8; }
int mode_set(unsigned b) { return b >> 2; }
//--- new
#define SHIFT 8
#define DEVICE_ID(major, minor) (((major) << (SHIFT + 12)) | (minor))
#define MODE_BITS(mode) (1u + 4 * (mode))
#define ALIGN_UP(n) (((n) + 15) / 16 * 16)
int device_major(unsigned id);
int mode_set(unsigned bits);
//--- new.c
int device_major(unsigned id) { return id >> 20; }
int mode_set(unsigned b) { return b >> 2; }
//--- client
int main(void) { return mode_set(MODE_BITS(3)) == 3 && ALIGN_UP(3) >= 3 && device_major(DEVICE_ID(3, 1)) == 3 ? 0 : 1; }
