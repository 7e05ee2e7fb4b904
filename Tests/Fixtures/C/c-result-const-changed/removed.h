// A result may now be written through: nobody notices.
// expect: nothing
//--- old
const char *name(void);
//--- new
char *name(void);
//--- client
const char *use(void) { return name(); }
