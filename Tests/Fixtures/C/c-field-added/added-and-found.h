// What clients add, and the library finds again, is their own; what it makes for them is not, though it is added as well.
// expect: c-field-added source=none binary=breaking node.c
// expect: c-field-added source=none binary=breaking hint.c
// expect: c-field-added source=none binary=none shape.c
//--- old
struct node { struct node *next; long a; };
void nodes_insert(struct node **nodes, struct node *node);
struct node *nodes_find(struct node *nodes, long a);
struct hint { long a; };
int hints_get(const struct hint *hints, struct hint **result);
struct shape { long a; };
struct shape *shape_create(long a);
void shape_add(struct shape *shape, struct shape *dst);
void shape_free(struct shape *shape);
//--- old.c
void nodes_insert(struct node **nodes, struct node *node) { node->next = *nodes; *nodes = node; }
struct node *nodes_find(struct node *nodes, long a) { while (nodes && nodes->a != a) nodes = nodes->next; return nodes; }
static struct hint hint;
int hints_get(const struct hint *hints, struct hint **result) { hint = *hints; *result = &hint; return 0; }
static struct shape shape;
struct shape *shape_create(long a) { shape.a = a; return &shape; }
void shape_add(struct shape *shape, struct shape *dst) { dst->a += shape->a; }
void shape_free(struct shape *shape) { shape->a = 0; }
//--- new
struct node { struct node *next; long a; long c; };
void nodes_insert(struct node **nodes, struct node *node);
struct node *nodes_find(struct node *nodes, long a);
struct hint { long a; long c; };
int hints_get(const struct hint *hints, struct hint **result);
struct shape { long a; long c; };
struct shape *shape_create(long a);
void shape_add(struct shape *shape, struct shape *dst);
void shape_free(struct shape *shape);
//--- new.c
void nodes_insert(struct node **nodes, struct node *node) { node->next = *nodes; node->c = 7; *nodes = node; }
struct node *nodes_find(struct node *nodes, long a) { while (nodes && nodes->a != a) nodes = nodes->next; return nodes; }
static struct hint hint;
int hints_get(const struct hint *hints, struct hint **result) { hint = *hints; *result = &hint; return 0; }
static struct shape shape;
struct shape *shape_create(long a) { shape.a = a; shape.c = 7; return &shape; }
void shape_add(struct shape *shape, struct shape *dst) { dst->a += shape->a; }
void shape_free(struct shape *shape) { shape->a = 0; }
//--- client
int main(void) {
  struct { struct node node; long guard; } own = { { .a = 4 }, 9 };
  struct node *nodes = 0;
  nodes_insert(&nodes, &own.node);
  struct hint hints = { 5 }, *found;
  hints_get(&hints, &found);
  struct shape *shape = shape_create(3);
  shape_add(shape, shape);
  long sum = shape->a;
  shape_free(shape);
  return nodes_find(nodes, 4) == &own.node && own.guard == 9 && found->a == 5 && sum == 6 ? 0 : 1;
}
