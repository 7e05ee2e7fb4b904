// The level of an API is a version, whatever stands beside it.
// expect: c-version-macro-changed source=none binary=none POLL_API
//--- old
#define POLL_READ 1
#define POLL_WRITE 2
#define POLL_API 3
int watch(int events);
//--- new
#define POLL_READ 1
#define POLL_WRITE 2
#define POLL_API 4
int watch(int events);
//--- client
#if POLL_API < 3
#error too old
#endif
int main(void) { return watch(POLL_READ); }
//--- old.c
int watch(int events) { return events != POLL_READ; }
//--- new.c
int watch(int events) { return events != POLL_READ; }
