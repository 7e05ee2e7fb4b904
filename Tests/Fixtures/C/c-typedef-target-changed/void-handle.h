// A handle of nothing became one of something: C converts between them.
// expect: c-typedef-target-changed source=risky binary=none handle
//--- old
typedef void handle;
handle *open_it(void);
//--- new
typedef struct handle_s handle;
handle *open_it(void);
//--- client
int use(void) { handle *it = open_it(); return it == 0; }
