// Another pointer at the same place: compiled clients do not notice.
// expect: c-field-type-changed source=breaking binary=none event.data
//--- old
struct event { char *data; };
int post(struct event *event);
//--- old.c
int post(struct event *event) { return event->data[0] != 'a'; }
//--- new
struct event { void *data; };
int post(struct event *event);
//--- new.c
int post(struct event *event) { return *(char *)event->data != 'a'; }
//--- client
int main(void) { struct event event = {"a"}; return post(&event) || event.data[0] != (char)97; }
