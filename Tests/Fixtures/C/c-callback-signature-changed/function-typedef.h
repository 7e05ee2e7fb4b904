// A typedef of a function type, not of a pointer to one.
// expect: c-callback-signature-changed source=breaking binary=risky visitor
//--- old
typedef void visitor(int number);
void each(visitor *visit);
//--- new
typedef void visitor(int number, void *user);
void each(visitor *visit);
//--- client
static void on(int number) { (void)number; }
void use(void) { each(on); }
