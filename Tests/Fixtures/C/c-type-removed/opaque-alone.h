// Anybody may name a structure that is defined nowhere.
// expect: c-typedef-target-changed source=risky binary=none handle
// expect: c-type-removed source=risky binary=none handle_s
//--- old
typedef struct handle_s *handle;
handle open_it(void);
//--- new
typedef void *handle;
handle open_it(void);
//--- client
int use(void) { struct handle_s *it = open_it(); return it == 0; }
