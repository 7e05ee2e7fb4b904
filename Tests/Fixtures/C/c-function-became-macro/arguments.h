// Functions took addresses, and their macros name members of the thing itself.
// expect: c-function-became-macro source=breaking binary=none list_init
// expect: c-function-became-macro source=risky binary=none list_sum
//--- old
struct list { int n; };
static inline void list_init(struct list *l) { l->n = 0; }
static inline int list_sum(const struct list *l) { return l->n; }
//--- new
struct list { int n; };
#define list_init(l) ((void)((l).n = 0))
#define list_sum(l) ((l)->n)
//--- client
int use(void) {
  struct list list;
  list_init(&list);
  return list_sum(&list);
}
