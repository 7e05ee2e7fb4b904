// A callback that a function takes directly has another signature.
// expect: c-callback-signature-changed source=breaking binary=risky each
//--- old
void each(int (*visit)(int item));
//--- new
void each(int (*visit)(int item, int depth));
//--- client
static int visit(int item) { return item; }
void use(void) { each(visit); }
