// A record got another tag and stays what it is, gaps and pointers to its own kind included; another one also changed.
// expect: c-type-removed source=breaking binary=none node
// expect: c-type-removed source=breaking binary=none leaf
// expect: c-type-added source=none binary=none list_node
// expect: c-type-added source=none binary=none tree_leaf
// expect: c-parameter-type-changed source=risky binary=none list_sum
// expect: c-parameter-type-changed source=risky binary=breaking leaf_value
//--- old
struct node { int value; struct node *next; };
int list_sum(const struct node *head);
struct leaf { char kind; int value; };
int leaf_value(const struct leaf *leaf);
//--- old.c
int list_sum(const struct node *head) { int sum = 0; for (; head; head = head->next) sum += head->value; return sum; }
int leaf_value(const struct leaf *leaf) { return leaf->value; }
//--- new
struct list_node { int value; struct list_node *next; };
int list_sum(const struct list_node *head);
struct tree_leaf { int kind, value, depth; };
int leaf_value(const struct tree_leaf *leaf);
//--- new.c
int list_sum(const struct list_node *head) { int sum = 0; for (; head; head = head->next) sum += head->value; return sum; }
int leaf_value(const struct tree_leaf *leaf) { return leaf->value + leaf->depth; }
//--- client
int main(void) {
  struct node last = { 2, 0 }, first = { 1, &last };
  struct { struct leaf leaf; int after; } held = { { 'a', 4 }, 9 };
  return list_sum(&first) == 3 && leaf_value(&held.leaf) == 4 ? 0 : 1;
}
