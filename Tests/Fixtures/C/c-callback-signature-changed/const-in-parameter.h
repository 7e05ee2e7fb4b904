// const came into the signature of a callback that a function takes: clang refuses old functions.
// expect: c-callback-signature-changed source=breaking binary=none each
//--- old
void each(void (*visit)(char *text));
//--- new
void each(void (*visit)(const char *text));
//--- client
static void on(char *text) { *text = 0; }
void use(void) { each(on); }
