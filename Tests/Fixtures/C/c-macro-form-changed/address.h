// What was given as it is, is given by its address now.
// expect: c-macro-form-changed source=breaking binary=none list_init
// expect: c-macro-form-changed source=breaking binary=none list_clear
//--- old
struct list { int n; };
#define list_init(l) ((l).n = 0)
#define list_clear(l) ((l)->n = 0)
#define list_add(l, x) ((l)->n += (x))
//--- new
struct list { int n; };
#define list_init(l) ((l)->n = 0)
#define list_clear(l) ((l).n = 0)
#define list_add(l, x) ((*(l)).n += (x))
//--- client
int use(void) {
  struct list list;
  list_init(list);
  list_clear(&list);
  return list_add(&list, 1);
}
