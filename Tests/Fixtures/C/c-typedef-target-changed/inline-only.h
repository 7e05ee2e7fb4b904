// A type that only inline functions and macros work with stays within the client; one that an exported function takes does not.
// expect: c-typedef-target-changed source=risky binary=none index_of
// expect: c-typedef-target-changed source=risky binary=breaking key_of
//--- old
typedef unsigned char index_of;
typedef unsigned int key_of;
static inline index_of next_index(index_of i) { return i + 1; }
#define EACH_INDEX(i, n) for (index_of i = 0; i < (n); i = next_index(i))
long key_sum(const key_of *keys, int count);
//--- old.c
long key_sum(const key_of *keys, int count) { long sum = 0; while (count--) sum += *keys++; return sum; }
//--- new
typedef unsigned short index_of;
typedef unsigned long key_of;
static inline index_of next_index(index_of i) { return i + 1; }
#define EACH_INDEX(i, n) for (index_of i = 0; i < (n); i = next_index(i))
long key_sum(const key_of *keys, int count);
//--- new.c
long key_sum(const key_of *keys, int count) { long sum = 0; while (count--) sum += *keys++; return sum; }
//--- client
int main(void) {
  key_of keys[3] = { 1, 2, 3 };
  int rounds = 0;
  EACH_INDEX(i, 3) rounds++;
  return rounds == 3 && key_sum(keys, 3) == 6 ? 0 : 1;
}
