// Signed became unsigned of the same size.
// expect: c-parameter-type-changed source=none binary=risky show
//--- old
int show(int number);
//--- old.c
int show(int number) { return number; }
//--- new
int show(unsigned number);
//--- new.c
int show(unsigned number) { return (int)number; }
//--- client
int main(void) { return show(0); }
