// A pointer to other numbers has the same size at the same place, and who follows it finds other numbers.
// expect: c-field-type-changed source=risky binary=breaking event.codes
// expect: c-field-type-changed source=risky binary=none event.flags
// expect: c-field-type-changed source=breaking binary=breaking event.names
//--- old
struct event { int *codes; int *flags; char **names; int count; };
int post(struct event *event);
//--- old.c
int post(struct event *event) { return event->codes[1] - event->count; }
//--- new
struct event { char *codes; unsigned *flags; char *names; int count; };
int post(struct event *event);
//--- new.c
int post(struct event *event) { return event->codes[1] - event->count; }
//--- client
int main(void) { int codes[2] = {1, 2}; char *name = 0; struct event event = {codes, codes, &name, 2}; event.names[0] = "name"; return post(&event); }
