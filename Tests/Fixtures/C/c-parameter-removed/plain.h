// A parameter is gone.
// expect: c-parameter-removed source=breaking binary=breaking put
//--- old
int put(int place, int value);
//--- old.c
int put(int place, int value) { (void)place; return value; }
//--- new
int put(int value);
//--- new.c
int put(int value) { return value; }
//--- client
int main(void) { return put(1, 0); }
