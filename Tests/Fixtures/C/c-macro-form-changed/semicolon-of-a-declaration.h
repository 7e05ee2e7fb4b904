// A macro that declared with its semicolon leaves that to its users now; one more between declarations harms nobody.
// expect: c-macro-form-changed source=breaking binary=none DECLARE_STACK
//--- old
#define DECLARE_STACK(T) struct T##_stack { T *items; int count; };
#define DECLARE_QUEUE(T) struct T##_queue { T *items; int count; }
//--- new
#define DECLARE_STACK(T) struct T##_stack { T *items; int count; }
#define DECLARE_QUEUE(T) struct T##_queue { T *items; int count; };
//--- client
DECLARE_QUEUE(int);
DECLARE_STACK(int)
int use(struct int_stack *stack, struct int_queue *queue) { return stack->count + queue->count; }
