// A pointer to other numbers has the same size at the same place.
// expect: c-field-type-changed source=risky binary=risky event.codes
//--- old
struct event { int *codes; int count; };
int post(struct event *event);
//--- old.c
int post(struct event *event) { return event->count - 2; }
//--- new
struct event { char *codes; int count; };
int post(struct event *event);
//--- new.c
int post(struct event *event) { return event->count - 2; }
//--- client
int main(void) { int codes[2] = {1, 2}; struct event event = {codes, 2}; return post(&event); }
