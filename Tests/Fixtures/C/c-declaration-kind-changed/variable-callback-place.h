// A callback that clients set and call, behind a function as 'errno' is.
// expect: c-declaration-kind-changed source=risky binary=breaking handler
// expect: c-function-added source=none binary=none handler_place
//--- old
typedef void (*handler_fn)(int);
extern handler_fn handler;
//--- new
typedef void (*handler_fn)(int);
handler_fn *handler_place(void);
#define handler (*handler_place())
//--- client
static void on(int x) { (void)x; }
void use(void) { handler = on; handler(3); }
