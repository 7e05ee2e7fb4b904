// A structure without a name of its own became const.
// expect: c-field-type-changed source=breaking binary=none node.body
//--- old
struct node { int id; struct { int x; int y; } body; };
struct node *node_get(int id);
//--- new
struct node { int id; const struct { int x; int y; } body; };
struct node *node_get(int id);
//--- client
int use(void) { struct node *node = node_get(1); node->body.x = 3; return node->body.y; }
