// The old library did not export it, so no program was linked against it.
// expect: c-function-removed source=breaking binary=none area
// options: exports
//--- old
int area(int side);
int volume(int side);
//--- old.c
int volume(int side) { return side; }
//--- new
int volume(int side);
//--- new.c
int volume(int side) { return side; }
//--- client
int main(void) {
  if (0) return area(1);
  return volume(0);
}
