// A function of the client's that is no longer taken is no longer called.
// expect: c-parameter-removed source=breaking binary=breaking watch
//--- old
typedef int (*on_event)(void *data);
int watch(int kind, void *data, on_event begin);
//--- old.c
int watch(int kind, void *data, on_event f) { return f(data) + kind; }
//--- new
typedef int (*on_event)(void *data);
int watch(int kind, void *data);
//--- new.c
int watch(int kind, void *data) { return kind + (data == 0); }
//--- client
static int on(void *data) { return ++*(int *)data; }
int main(void) { int seen = 0; return watch(3, &seen, on) != 4 || seen != 1; }
