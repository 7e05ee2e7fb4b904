// Two pointers in an array or in a structure are the same in memory.
// expect: c-type-added source=none binary=none link
// expect: c-field-type-changed source=breaking binary=none node.queue
//--- old
struct node { void *queue[2]; int last; };
int show(struct node *node);
//--- old.c
int show(struct node *node) { return node->last; }
//--- new
struct link { struct link *next, *previous; };
struct node { struct link queue; int last; };
int show(struct node *node);
//--- new.c
int show(struct node *node) { return node->last; }
//--- client
int main(void) { struct node node = {{0, 0}, 0}; node.queue[0] = &node; return show(&node); }
