// A callback typedef has a parameter more: clients' functions no longer fit.
// expect: c-callback-signature-changed source=breaking binary=risky on_event
//--- old
typedef void (*on_event)(int code);
void listen(on_event handler);
//--- new
typedef void (*on_event)(int code, void *context);
void listen(on_event handler);
//--- client
static void handle(int code) { (void)code; }
void use(void) { listen(handle); }
