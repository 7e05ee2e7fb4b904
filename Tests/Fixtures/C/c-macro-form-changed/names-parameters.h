// The bodies of clients' functions name the parameters that a macro wrote for them; a macro with the same names in another order
// of words, and one that only calls, name none otherwise.
// expect: c-macro-form-changed source=breaking binary=none HANDLER
// expect: c-macro-form-changed source=breaking binary=none ARGUMENTS
//--- old
#define HANDLER(name) int name(int event, void *data)
#define ARGUMENTS int count, char **words
#define VISITOR(name) void name(const char *path, int depth)
#define CALL(name) name(1, 2)
typedef HANDLER(handler);
void listen(handler *h);
void run(int (*program)(ARGUMENTS));
//--- new
#define HANDLER(name) int name(int kind, void *data)
#define ARGUMENTS int number, char **words
#define VISITOR(name) void name(char const *path, int depth)
#define CALL(name) name(1, 3)
typedef HANDLER(handler);
void listen(handler *h);
void run(int (*program)(ARGUMENTS));
//--- client
static HANDLER(mine) { return event + (data != 0); }
static int program(ARGUMENTS) { return count + (words != 0); }
static VISITOR(visit) { visit(path, depth + 1); }
static int sum(int a, int b) { return a + b; }
void use(void) { listen(mine); run(program); visit("a", CALL(sum)); }
