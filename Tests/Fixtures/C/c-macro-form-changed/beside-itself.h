// A macro that names itself calls the function beside it, and a call's result is not assigned to.
// expect: c-macro-form-changed source=breaking binary=none OBJECT_TYPE
// expect: c-macro-form-changed source=risky binary=none OBJECT_COUNT
//--- old
struct object { long count; const void *type; };
#define OBJECT_TYPE(o) (((struct object *) (o))->type)
#define OBJECT_COUNT(o) (((struct object *) (o))->count)
//--- new
struct object { long count; const void *type; };
static inline const void *OBJECT_TYPE(struct object *o) { return o->type; }
#define OBJECT_TYPE(o) OBJECT_TYPE((struct object *) (o))
static inline long OBJECT_COUNT(struct object *o) { return o->count; }
#define OBJECT_COUNT(o) OBJECT_COUNT((struct object *) (o))
//--- client
struct mine { struct object base; int x; };
long use(struct mine *mine) { OBJECT_TYPE(mine) = 0; return OBJECT_COUNT(mine); }
