// What callbacks are given first takes the place of what they read.
// expect: c-callback-signature-changed source=breaking binary=breaking on_event
//--- old
typedef int (*on_event)(int code);
int emit(on_event event);
//--- old.c
int emit(on_event event) { return event(4); }
//--- new
typedef int (*on_event)(void *user, int code);
int emit(on_event event);
//--- new.c
int emit(on_event event) { return event(&event, 4); }
//--- client
static int on(int code) { return code; }
int main(void) { return emit(on) == 4 ? 0 : 1; }
