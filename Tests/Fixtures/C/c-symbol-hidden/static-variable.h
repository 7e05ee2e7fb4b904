// A variable became a constant that each client copies.
// expect: c-symbol-hidden source=none binary=breaking log_limit
//--- old
extern const int log_limit;
//--- old.c
const int log_limit = 4;
//--- new
static const int log_limit = 4;
//--- new.c
int unrelated;
//--- client
int main(void) { return log_limit - 4; }
