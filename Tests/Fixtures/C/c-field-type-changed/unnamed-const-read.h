// Nobody wrote to what clients only see through pointers to constants.
// expect: c-field-type-changed source=none binary=none node.body
//--- old
struct node { int id; struct { int x; int y; } body; };
const struct node *node_get(int id);
//--- new
struct node { int id; const struct { int x; int y; } body; };
const struct node *node_get(int id);
//--- client
int use(void) { const struct node *node = node_get(1); return node->body.x + node->body.y; }
