// What took a member itself, through another macro, hands its argument to a function that takes it.
// expect: c-function-added source=none binary=none event_get_fd
// expect: c-macro-added source=none binary=none event_get_signal
//--- old
struct event { int fd; };
#define EVENT_FD(ev) ((int) (ev)->fd)
#define EVENT_SIGNAL(ev) EVENT_FD(ev)
//--- new
struct event { int fd; };
int event_get_fd(const struct event *event);
#define event_get_signal(ev) ((int) event_get_fd(ev))
#define EVENT_FD(ev) ((int) event_get_fd(ev))
#define EVENT_SIGNAL(ev) event_get_signal(ev)
//--- client
int use(struct event *event) { return EVENT_SIGNAL(event) + EVENT_FD(event); }
