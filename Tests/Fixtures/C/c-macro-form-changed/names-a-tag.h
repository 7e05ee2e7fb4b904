// A macro that is only the name of a type makes none: uses of it stand for the typedef now.
// expect: c-type-added source=none binary=none stack_text
//--- old
struct stack_of_text { int count; };
#define STACK_OF(kind) struct stack_of_##kind
STACK_OF(text) *stack(void);
//--- new
struct stack_of_text { int count; };
typedef struct stack_of_text stack_text;
#define STACK_OF(kind) stack_##kind
STACK_OF(text) *stack(void);
//--- client
int use(void) { STACK_OF(text) *all = stack(); return all->count; }
