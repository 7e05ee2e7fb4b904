// Who counts one more wants no value of that; what is read wherever it stands is wanted.
// expect: c-macro-form-changed source=breaking binary=none OBJECT_NEXT
// expect: c-function-added source=none binary=none object_keep
// expect: c-function-added source=none binary=none object_drop
//--- old
struct object { long count; const char *text; };
#define OBJECT_KEEP(o) (((struct object *) (o))->count++)
#define OBJECT_DROP(o) (--(o)->count)
#define OBJECT_NEXT(o) (*(o)->text++)
//--- new
struct object { long count; const char *text; };
static inline void object_keep(struct object *o) { o->count++; }
static inline void object_drop(struct object *o) { o->count--; }
#define OBJECT_KEEP(o) object_keep((struct object *) (o))
#define OBJECT_DROP(o) object_drop(o)
#define OBJECT_NEXT(o) object_keep(o)
//--- client
char use(struct object *o, int x) {
  if (x) OBJECT_KEEP(o); else OBJECT_DROP(o);
  return OBJECT_NEXT(o);
}
