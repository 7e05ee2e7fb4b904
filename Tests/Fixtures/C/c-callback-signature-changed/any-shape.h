// '()' was there for functions of any shape; one that takes nothing may have been all that was meant.
// expect: c-callback-signature-changed source=breaking binary=none each
// expect: c-callback-signature-changed source=risky binary=none on_idle
//--- old
typedef void (*on_idle)();
void set_idle(on_idle handler);
unsigned long each(unsigned long (*block)(), unsigned long list);
//--- new
typedef void (*on_idle)(void);
void set_idle(on_idle handler);
unsigned long each(unsigned long (*block)(unsigned long item, unsigned long list, int count), unsigned long list);
//--- client
static unsigned long twice(unsigned long item, unsigned long list) { return 2 * item + list; }
static void idle(void) {}
unsigned long use(void) { set_idle(idle); return each(twice, 1); }
