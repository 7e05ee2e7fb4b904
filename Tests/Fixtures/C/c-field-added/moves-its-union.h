// A member asks for more alignment than those that were there: the union that it is in moved.
// expect: c-field-added source=none binary=none event.u.scroll
// expect: c-record-layout-changed source=none binary=breaking event
//--- old
struct event { int type; union { int key; struct { int x, y; } mouse; } u; };
typedef void (*on_event)(const struct event *event, int *key);
void pump(on_event on, int *key);
//--- old.c
void pump(on_event on, int *key) { struct event event = { .type = 1, .u.key = 4 }; on(&event, key); }
//--- new
struct event { int type; union { int key; struct { int x, y; } mouse; double scroll; } u; };
typedef void (*on_event)(const struct event *event, int *key);
void pump(on_event on, int *key);
//--- new.c
void pump(on_event on, int *key) { struct event event = { .type = 1 }; event.u.key = 4; on(&event, key); }
//--- client
static void on(const struct event *event, int *key) { *key = event->u.key; }
int main(void) { int key = 0; pump(on, &key); return key == 4 ? 0 : 1; }
