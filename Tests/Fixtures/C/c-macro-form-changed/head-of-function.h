// What declares a function by a name that it is given hands nothing to it: who writes the macro follows.
// expect: nothing
//--- old
#define HANDLER(name) void name(int event)
//--- new
#define HANDLER(name) void name(int event, void *context)
//--- client
static HANDLER(mine) { (void)event; }
void (*address(void))() { return (void (*)())mine; }
