// With a new flag all of them are more; an old program asks for those that it knows.
// expect: c-enum-sentinel-changed source=none binary=none EVENT_EVERYTHING
// expect: c-enum-constant-added source=none binary=none EVENT_CLOSE
//--- old
enum event { EVENT_READ = 1, EVENT_WRITE = 2, EVENT_EVERYTHING = EVENT_READ | EVENT_WRITE };
int wait_for(unsigned events);
//--- new
enum event { EVENT_READ = 1, EVENT_WRITE = 2, EVENT_CLOSE = 4, EVENT_EVERYTHING = EVENT_READ | EVENT_WRITE | EVENT_CLOSE };
int wait_for(unsigned events);
//--- client
int main(void) { return wait_for(EVENT_EVERYTHING) == EVENT_READ && wait_for(EVENT_WRITE) == EVENT_WRITE ? 0 : 1; }
//--- old.c
int wait_for(unsigned events) { return (int)(events & EVENT_READ ? EVENT_READ : events & EVENT_WRITE); }
//--- new.c
int wait_for(unsigned events) { return (int)(events & EVENT_READ ? EVENT_READ : events & (EVENT_WRITE | EVENT_CLOSE)); }
