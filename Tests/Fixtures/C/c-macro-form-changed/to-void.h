// A macro with arguments has no value any more; one that never had one may have another body.
// expect: c-macro-form-changed source=breaking binary=none stack_top
//--- old
#define stack_top(s) ((s)[0])
#define stack_drop(s) ((void) ((s)[0] = 0))
#define stack_set(s, v) ((s)[0] = (v))
//--- new
#define stack_top(s) ((void) 0)
#define stack_drop(s) ((void) 0)
#define stack_set(s, v) ((void) (s), (s)[1] = (v))
//--- client
int use(int *s) { stack_drop(s); return stack_top(s) + stack_set(s, 2); }
