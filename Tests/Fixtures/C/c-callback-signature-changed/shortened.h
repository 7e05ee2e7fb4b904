// A compiled callback reads what it is no longer given.
// expect: c-callback-signature-changed source=breaking binary=breaking on_event
//--- old
typedef int (*on_event)(int code, long data);
int emit(on_event event);
//--- old.c
int emit(on_event event) { return event(4, 5); }
//--- new
typedef int (*on_event)(int code);
int emit(on_event event);
//--- new.c
__attribute__((noinline)) static int away(int code, long data) { __asm__ volatile("" : "+r"(data)); return code + (int) data; }
int emit(on_event event) { return event(away(1, 3)); }
//--- client
static int on(int code, long data) { return code + (int) data; }
int main(void) { return emit(on) == 9 ? 0 : 1; }
