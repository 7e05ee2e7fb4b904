// What a client gives must not return now, as its declaration has to say; what need not be so any more takes such functions as well.
// expect: c-callback-signature-changed source=breaking binary=risky on_panic
// expect: c-callback-signature-changed source=breaking binary=risky set_abort
//--- old
#define NORETURN __attribute__((noreturn))
typedef void (*on_panic)(const char *reason);
typedef void (*on_exit)(int code) NORETURN;
void set_panic(on_panic handler);
void set_exit(on_exit handler);
void set_abort(void (*handler)(void));
//--- new
#define NORETURN __attribute__((noreturn))
typedef void (*on_panic)(const char *reason) NORETURN;
typedef void (*on_exit)(int code);
void set_panic(on_panic handler);
void set_exit(on_exit handler);
void set_abort(NORETURN void (*handler)(void));
//--- client
static void panic(const char *reason) { __builtin_trap(); }
NORETURN static void leave(int code) { __builtin_trap(); }
static void stop(void) { __builtin_trap(); }
void use(void) { set_exit(leave); set_panic(panic); set_abort(stop); }
