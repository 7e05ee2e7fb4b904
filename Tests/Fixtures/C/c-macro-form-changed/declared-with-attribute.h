// What a loop declares for its user may be marked.
// expect: nothing
//--- old
struct object { struct object *next; };
#define FOR_EACH(list, o) struct object *o; for (o = (list); o; o = o->next)
//--- new
struct object { struct object *next; };
#define FOR_EACH(list, o) struct object *o __attribute__((unused)) = 0; for (o = (list); o; o = o->next)
//--- client
int use(struct object *list) { int n = 0; FOR_EACH(list, each) n += each->next != 0; return n; }
