// What comes behind an event's pointer is called like the event, and the library's; what else goes through a pointer may be the client's.
// expect: c-field-added source=none binary=none event_end_file.error
// expect: c-field-added source=none binary=breaking options.error
//--- old
struct event { int kind; void *data; };
struct event *wait_event(void);
struct event_end_file { int reason; };
struct options { int level; };
int set(int what, void *value);
//--- old.c
static struct { int reason; } end = { 4 };
static struct event own = { 1, &end };
struct event *wait_event(void) { return &own; }
int set(int what, void *v) { return *(int *)v; }
//--- new
struct event { int kind; void *data; };
struct event *wait_event(void);
struct event_end_file { int reason; int error; };
struct options { int level; int error; };
int set(int what, void *value);
//--- new.c
static struct event_end_file end = { 4, 5 };
static struct event own = { 1, &end };
struct event *wait_event(void) { return &own; }
int set(int what, void *v) { return ((struct options *)v)->level + ((struct options *)v)->error; }
//--- client
int main(void) {
  struct event_end_file *end = wait_event()->data;
  struct { struct options options; int behind; } own = { { 3 }, 9 };
  return end->reason != 4 || set(1, &own.options) != 3;
}
