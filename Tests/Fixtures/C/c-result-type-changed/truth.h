// What was a truth value is an integer: clients ask whether it is 0.
// expect: c-result-type-changed source=none binary=risky is_open
//--- old
_Bool is_open(int id);
//--- old.c
_Bool is_open(int id) { return id == 3; }
//--- new
int is_open(int id);
//--- new.c
int is_open(int id) { return id == 3; }
//--- client
int main(void) { return is_open(3) && !is_open(4) ? 0 : 1; }
