// What a macro casts its argument to is what its users look into.
// expect: c-macro-form-changed source=breaking binary=none AS_WIDGET
// expect: c-macro-form-changed source=breaking binary=none AS_HOLDER
//--- old
struct object { int count; };
struct widget { struct object object; int width; };
#define AS_WIDGET(object) ((struct widget *)(object))
#define AS_HOLDER(member, type) ((type *)((char *)(member) - 0))
#define AS_OBJECT(widget) ((struct object *)(widget))
#define AS_BYTES(object) ((unsigned char *)(object))
//--- new
struct object { int count; };
struct widget { struct object object; int width; };
#define AS_WIDGET(object) ((struct object *)(object))
#define AS_HOLDER(member, type) ((void *)((char *)(member) - 0))
#define AS_OBJECT(widget) (&(widget)->object)
#define AS_BYTES(object) ((char *)(object))
//--- client
int use(struct object *object) {
  return AS_WIDGET(object)->width + AS_HOLDER(object, struct widget)->width;
}
int other(struct widget *widget) { return AS_OBJECT(widget)->count + AS_BYTES(widget)[0]; }
