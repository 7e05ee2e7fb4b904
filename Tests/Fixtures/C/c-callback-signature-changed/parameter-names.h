// Names in a callback's parameters are for readers.
// expect: nothing
//--- old
typedef void (*on_event)(int code);
//--- new
typedef void (*on_event)(int number);
//--- client
static void handle(int code) { (void)code; }
on_event first = handle;
