// What a macro makes of the names that it is given: a function less, one with other parameters, a loop without its variable.
// expect: c-macro-form-changed source=breaking binary=none VECTOR
// expect: c-macro-form-changed source=breaking binary=none TABLE
// expect: c-macro-form-changed source=breaking binary=none EACH
//--- old
#define VECTOR(T, name) \
  static inline int name##_size(T *v) { return v[0]; } \
  static inline T name##_first(T *v) { return v[1]; }
#define TABLE(name, V) static inline V name##_get(const V *table, int key) { return table[key]; }
#define EACH(i, n) for (int i = 0; i < (n); i++)
#define PAIR(name) static inline int name##_left(int *pair) { return pair[0]; }
//--- new
#define VECTOR(T, name) \
  static inline int name##_size(T *v) { return v[0]; }
#define TABLE(name, V) static inline V name##_get(int key, const V *table) { return table[key]; }
#define EACH(i, n) for (i = 0; i < (n); i++)
#define PAIR(name) \
  static inline int name##_left(int *both) { return both[0]; } \
  static inline int name##_right(int *both) { return both[1]; }
//--- client
VECTOR(int, numbers)
TABLE(names, int)
PAIR(pair)
int first(int *v) { return numbers_first(v); }
int get(const int *table) { return names_get(table, 3); }
int sum(void) { int sum = 0; EACH(i, 3) sum += i; return sum; }
int left(int *v) { return pair_left(v); }
