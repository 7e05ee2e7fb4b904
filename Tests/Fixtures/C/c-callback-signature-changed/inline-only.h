// A callback that only inline functions take is called by code that was compiled into the client.
// expect: c-callback-signature-changed source=breaking binary=none each
//--- old
typedef void (*each)(int value, void *user);
struct list { int count; int values[4]; };
static inline void for_each(const struct list *list, each each, void *user) {
  for (int i = 0; i < list->count; i++) each(list->values[i], user);
}
int load(struct list *list);
//--- old.c
int load(struct list *list) { list->count = 1; list->values[0] = 3; return 0; }
//--- new
typedef int (*each)(void *user, int value);
struct list { int count; int values[4]; };
static inline void for_each(const struct list *list, each each, void *user) {
  for (int i = 0; i < list->count; i++) if (each(user, list->values[i])) return;
}
int load(struct list *list);
//--- new.c
int load(struct list *list) { list->count = 1; list->values[0] = 3; return 0; }
//--- client
static void add(int value, void *user) { *(int *)user += value; }
int main(void) {
  struct list list;
  int sum = 0;
  load(&list);
  for_each(&list, add, &sum);
  return sum == 3 ? 0 : 1;
}
