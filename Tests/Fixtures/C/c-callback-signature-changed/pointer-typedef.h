// A typedef of a function became one of a pointer to it: who only hands over functions goes on, but who declares
// one with the typedef, or keeps a pointer of its own, has a star too many.
// expect: c-callback-signature-changed source=breaking binary=none visitor
//--- old
typedef void visitor(int number);
void each(visitor *visit);
//--- new
typedef void (*visitor)(int number);
void each(visitor visit);
//--- client
struct chain { visitor *next; };
static visitor on;
static void on(int number) { (void)number; }
void use(struct chain *chain) { each(on); chain->next(1); }
