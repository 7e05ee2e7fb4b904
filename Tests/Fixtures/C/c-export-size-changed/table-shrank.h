// A smaller table leaves the rest of the copy empty.
// expect: c-export-size-changed source=none binary=risky sizes
// options: exports no-pie
//--- old
extern const int sizes[];
int count(void);
//--- old.c
const int sizes[] = {1, 2, 3, 4};
int count(void) { return 4; }
//--- new
extern const int sizes[];
int count(void);
//--- new.c
const int sizes[] = {1, 2};
int count(void) { return 2; }
//--- client
int main(void) { return sizes[count() - 1] == 0; }
