// A union that gets a record of wider numbers moves, with what clients read of it.
// expect: c-record-layout-changed source=none binary=breaking event
// expect: c-field-added source=none binary=none event.u.scroll
//--- old
struct event { int type; union { struct { int x, y; } mouse; int key; } u; };
typedef void (*event_fn)(const struct event *e, void *user);
void pump(event_fn f, void *user);
//--- new
struct event { int type; union { struct { int x, y; } mouse; int key; struct { double dx, dy; } scroll; } u; };
typedef void (*event_fn)(const struct event *e, void *user);
void pump(event_fn f, void *user);
//--- client
static void on(const struct event *e, void *u) { if (e->type == 1) *(int *)u = e->u.mouse.x * 10 + e->u.mouse.y; }
int main(void) { int v = 0; pump(on, &v); return v == 12 ? 0 : 1; }
//--- old.c
void pump(event_fn f, void *u) { struct event e = {1, {{1, 2}}}; f(&e, u); }
//--- new.c
void pump(event_fn f, void *u) { struct event e = {1, {{1, 2}}}; f(&e, u); }
