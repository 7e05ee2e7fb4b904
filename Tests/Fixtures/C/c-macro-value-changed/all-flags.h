// With a new flag all of them are more, and a limit has nothing to do with those beside it.
// expect: c-macro-value-changed source=none binary=risky EVENT_ALL
// expect: c-macro-value-changed source=none binary=risky EVENT_BUFFER_SIZE
// expect: c-macro-added source=none binary=none EVENT_CLOSE
//--- old
#define EVENT_READ 1
#define EVENT_WRITE 2
#define EVENT_ALL 3
#define EVENT_BUFFER_SIZE 64
int wait_for(int events);
//--- new
#define EVENT_READ 1
#define EVENT_WRITE 2
#define EVENT_CLOSE 4
#define EVENT_ALL 7
#define EVENT_BUFFER_SIZE 128
int wait_for(int events);
//--- client
static char buffer[EVENT_BUFFER_SIZE];
int main(void) { buffer[0] = 1; return wait_for(EVENT_ALL) == EVENT_READ && wait_for(EVENT_WRITE) == EVENT_WRITE ? 0 : 1; }
//--- old.c
int wait_for(int events) { return events & EVENT_READ ? EVENT_READ : events & EVENT_WRITE; }
//--- new.c
int wait_for(int events) { return events & EVENT_READ ? EVENT_READ : events & (EVENT_WRITE | EVENT_CLOSE); }
