// A byte that can be any number became a truth value: 0 and 1 stay what they were.
// expect: c-field-type-changed source=none binary=risky event.urgent
//--- old
struct event { unsigned char urgent; };
int post(struct event *event);
//--- old.c
int post(struct event *event) { return event->urgent - 1; }
//--- new
struct event { _Bool urgent; };
int post(struct event *event);
//--- new.c
int post(struct event *event) { return event->urgent - 1; }
//--- client
int main(void) { struct event event = {1}; return post(&event); }
