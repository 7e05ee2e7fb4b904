// Of an `int` a small number has the lower part.
// expect: c-parameter-type-changed source=none binary=risky store
//--- old
int store(int place, int value);
//--- old.c
int store(int p, int v) { return p + v; }
//--- new
int store(int place, unsigned short value);
//--- new.c
int store(int p, unsigned short v) { return p + v; }
//--- client
int main(void) {
  return store(1, 0x1234) == 0x1235 ? 0 : 1;
}
