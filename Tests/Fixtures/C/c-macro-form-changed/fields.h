// Fields that a macro makes in clients' own structures.
// expect: c-macro-form-changed source=breaking binary=none OBJECT_HEAD
//--- old
#define OBJECT_HEAD long count; void *type;
#define OBJECT_TAIL int a, b; char text[4];
struct object { OBJECT_HEAD };
//--- new
struct object { long count; void *type; };
#define OBJECT_HEAD struct object base;
#define OBJECT_TAIL char text[4]; int b, a; long c;
//--- client
struct mine { OBJECT_HEAD int x; OBJECT_TAIL };
void *use(struct mine *mine) { mine->a = mine->b + mine->text[0]; return mine->type; }
