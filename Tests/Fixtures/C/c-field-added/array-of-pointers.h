// The library gives out an array of pointers to its own records.
// expect: c-field-added source=none binary=none entry.hits
//--- old
struct entry { int key; int value; };
const struct entry *const *entries(int *count);
//--- old.c
static const struct entry first = { 1, 1 }, second = { 2, 2 };
static const struct entry *const all[] = { &first, &second };
const struct entry *const *entries(int *count) { *count = 2; return all; }
//--- new
struct entry { int key; int value; int hits; };
const struct entry *const *entries(int *count);
//--- new.c
static const struct entry first = { 1, 1, 0 }, second = { 2, 2, 0 };
static const struct entry *const all[] = { &first, &second };
const struct entry *const *entries(int *count) { *count = 2; return all; }
//--- client
int main(void) {
  int count, sum = 0;
  const struct entry *const *all = entries(&count);
  for (int i = 0; i < count; i++) sum += all[i]->value;
  return sum == 3 ? 0 : 1;
}
