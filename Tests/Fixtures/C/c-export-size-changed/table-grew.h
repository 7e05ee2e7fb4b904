// The program keeps a copy of the old size, and the library counts on the new one.
// expect: c-export-size-changed source=none binary=breaking sizes
// options: exports no-pie
//--- old
extern const int sizes[];
int count(void);
//--- old.c
const int sizes[] = {1, 2};
int count(void) { return 2; }
//--- new
extern const int sizes[];
int count(void);
//--- new.c
const int sizes[64] = {1, 2, [63] = 3};
int count(void) { return 64; }
//--- client
int main(void) {
  volatile const int *all = sizes;
  return all[count() - 1] < 2;
}
