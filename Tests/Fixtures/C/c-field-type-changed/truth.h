// A byte that could be any number became a truth value: 0 and 1 are left.
// expect: c-field-type-changed source=none binary=breaking event.level
//--- old
struct event { unsigned char level; };
void raise_level(struct event *event);
//--- old.c
void raise_level(struct event *event) { event->level++; }
//--- new
struct event { _Bool level; };
void raise_level(struct event *event);
//--- new.c
void raise_level(struct event *event) { event->level++; }
//--- client
int main(void) { struct event event = {1}; raise_level(&event); return event.level == 2 ? 0 : 1; }
