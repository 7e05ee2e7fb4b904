// The compiler points to the first argument too much, and to the end of a call that has too few.
//--- old
int more(int a);
int fewer(int a, int b, int c);
//--- new
int more(int a, int b);
int fewer(int a, int b);
//--- client
int use(void) {
  int a = more(
      1
  ); // affected
  return a + fewer(1,
                   2,
                   3); // affected
}
