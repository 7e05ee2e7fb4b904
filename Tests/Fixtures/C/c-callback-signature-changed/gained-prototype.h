// Only functions of other parameters notice that a callback gained its prototype.
// expect: c-callback-signature-changed source=risky binary=none each
//--- old
void each(void (*visit)());
//--- new
void each(void (*visit)(int));
//--- client
static void on(int number) { (void)number; }
void use(void) { each(on); }
