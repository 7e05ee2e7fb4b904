// Flags that are made of another macro have other bits when that changes; what only measures is told by it.
// expect: c-macro-value-changed source=none binary=risky DISK_SHIFT
// expect: c-macro-value-changed source=none binary=breaking DISK_READ
// expect: c-macro-value-changed source=none binary=breaking DISK_WRITE
//--- old
#define DISK_SHIFT 0
#define DISK_READ (1 << DISK_SHIFT)
#define DISK_WRITE (2 << DISK_SHIFT)

int disk_open(int flags);

#define DISK_BUFFER_SIZE (1 << DISK_SHIFT)
//--- old.c
int disk_open(int flags) { return flags & 3; }
//--- new
#define DISK_SHIFT 4
#define DISK_READ (1 << DISK_SHIFT)
#define DISK_WRITE (2 << DISK_SHIFT)

int disk_open(int flags);

#define DISK_BUFFER_SIZE (1 << DISK_SHIFT)
//--- new.c
int disk_open(int flags) { return flags >> 4 & 3; }
//--- client
int main(void) { return disk_open(DISK_READ | DISK_WRITE) == 3 ? 0 : DISK_BUFFER_SIZE; }
