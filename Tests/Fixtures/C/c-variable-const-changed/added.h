// Clients can no longer write to it.
// expect: c-variable-const-changed source=breaking binary=breaking log_level
//--- old
extern int log_level;
//--- new
extern const int log_level;
//--- client
void use(void) { log_level = 1; }
