// What macros took as it was, their functions take by address, and the other way round; a type is no argument.
// expect: c-declaration-kind-changed source=breaking binary=none list_init
// expect: c-declaration-kind-changed source=breaking binary=none bump
// expect: c-declaration-kind-changed source=breaking binary=none norm
// expect: c-declaration-kind-changed source=breaking binary=none make
//--- old
struct list { int n; struct list *head; };
void *get(unsigned long size);
#define list_init(l) ((l).n = 0, (l).head = 0)
#define bump(x) ((x) += 1)
#define norm(l) ((l)->n * (l)->n)
#define make(T) ((T *)get(sizeof(T)))
#define sum(l) ((l)->n + 1)
#define apply(fn, x) ((fn)(x))
//--- new
struct list { int n; struct list *head; };
void *get(unsigned long size);
static inline void list_init(struct list *l) { l->n = 0; l->head = 0; }
static inline int bump(int *x) { return *x += 1; }
int norm(struct list l);
void *make(unsigned long size);
int sum(const struct list *l);
int apply(int (*fn)(int), int x);
//--- client
static int twice(int x) { return 2 * x; }
int use(void) {
  struct list list;
  int x = 1;
  list_init(list);
  bump(x);
  struct list *other = make(struct list);
  return norm(other) + sum(&list) + apply(twice, x);
}
