// The callback that a function takes is called in another way.
// expect: c-callback-signature-changed source=breaking binary=breaking each
//--- old
void each(int (*visit)(int number));
//--- new
void each(int (__attribute__((ms_abi)) *visit)(int number));
//--- client
static int on(int number) { return number; }
void use(void) { each(on); }
