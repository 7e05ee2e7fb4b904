// A macro for the constant of its own name takes arguments now: without them the constant is meant.
// expect: nothing
//--- old
enum kind { KIND_NONE, KIND_SOME };
#define KIND_SOME KIND_SOME
void use(enum kind kind);
//--- new
enum kind { KIND_NONE, KIND_SOME };
#define KIND_SOME(number) ((enum kind) (KIND_SOME + (number)))
void use(enum kind kind);
//--- client
void start(void) { use(KIND_SOME); }
