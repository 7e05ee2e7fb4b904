// A function that returned nothing returns something: nobody looks at it.
// expect: c-result-type-changed source=none binary=none store
//--- old
void store(int key);
//--- old.c
void store(int key) { (void)key; }
//--- new
int store(int key);
//--- new.c
int store(int key) { return key; }
//--- client
int main(void) { store(1); return 0; }
