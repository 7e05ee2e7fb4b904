// A typedef of a function became one of a pointer to it: clients that hand over functions go on.
// expect: c-callback-signature-changed source=risky binary=none visitor
//--- old
typedef void visitor(int number);
void each(visitor *visit);
//--- new
typedef void (*visitor)(int number);
void each(visitor visit);
//--- client
static void on(int number) { (void)number; }
void use(void) { each(on); }
