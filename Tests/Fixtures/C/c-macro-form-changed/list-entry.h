// A list lost an entry; another one got one more and has another order.
// expect: c-macro-form-changed source=breaking binary=none ERRORS
//--- old
#define ERRORS(X) X(NONE, 0) X(MEMORY, 1) X(BUSY, 2)
#define LEVELS X(DEBUG) X(ERROR)
//--- new
#define ERRORS(X) X(NONE, 0) X(MEMORY, 1)
#define LEVELS X(ERROR) X(DEBUG) X(FATAL)
//--- client
#define ENTRY(name, value) ERROR_##name = value,
enum error { ERRORS(ENTRY) };
#define X(name) LEVEL_##name,
enum level { LEVELS };
int use(void) { return ERROR_BUSY + LEVEL_DEBUG; }
