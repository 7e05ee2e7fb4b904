// A callback without a prototype takes every function that it took before.
// expect: c-callback-signature-changed source=none binary=none each
//--- old
void each(void (*visit)(int));
//--- new
void each(void (*visit)());
//--- client
static void on(int number) { (void)number; }
void use(void) { each(on); }
