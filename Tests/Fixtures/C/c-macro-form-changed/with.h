// A macro must be used with arguments.
// expect: c-macro-form-changed source=breaking binary=none LIMIT
//--- old
#define LIMIT 4
//--- new
#define LIMIT() 4
//--- client
int limit = LIMIT;
