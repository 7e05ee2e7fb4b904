// The place that a loop assigns to is another argument now.
// expect: c-macro-form-changed source=breaking binary=none list_for_each
//--- old
struct list { struct list *next; };
#define list_for_each(pos, head) for (pos = (head)->next; pos != (head); pos = pos->next)
//--- new
struct list { struct list *next; };
#define list_for_each(head, pos) for (pos = (head)->next; pos != (head); pos = pos->next)
//--- client
int use(const struct list *head) {
  const struct list *own;
  int count = 0;
  list_for_each(own, &head[0]) count++;
  return count;
}
