// What the library itself takes as a callback is handed over by name, and a macro with arguments is not.
// expect: c-function-became-macro source=breaking binary=none compare
// expect: c-function-became-macro source=risky binary=none hash
//--- old
void sort(const char **items, int n, int (*order)(const void *, const void *));
static inline int compare(const void *a, const void *b) { return a < b; }
static inline int hash(const void *a) { return a != 0; }
//--- new
void sort(const char **items, int n, int (*order)(const void *, const void *));
#define compare(a, b) ((a) < (b))
#define hash(a) ((a) != 0)
//--- client
void use(const char **items, int n) { sort(items, n, compare); }
