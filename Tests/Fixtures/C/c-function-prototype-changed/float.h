// Without a prototype a `double` is passed, which is no `float`; whatever else callers pass arrives.
// expect: c-function-prototype-changed source=risky binary=breaking gain_set
// expect: c-function-prototype-changed source=risky binary=none level_set
//--- old
int gain_set();
int level_set();
//--- old.c
int gain_set(value) double value; { return value == 0.5; }
int level_set(value) int value; { return value == 5; }
//--- new
int gain_set(float value);
int level_set(short value);
//--- new.c
int gain_set(float value) { return value == 0.5f; }
int level_set(short value) { return value == 5; }
//--- client
int main(void) {
  if (!level_set(5)) return 1;
  return gain_set(0.5) ? 0 : 2;
}
