// What only inline functions take goes to the library through `...`: they are no functions of old programs' own.
// expect: c-field-added source=risky binary=breaking layer.spatial
//--- old
struct layer { int temporal; };
int control(int what, ...);
static inline int control_get_layer(struct layer *layer) { return control(4, layer); }
//--- old.c
#include <stdarg.h>
int control(int what, ...) { va_list a; va_start(a, what); va_arg(a, struct layer *)->temporal = 2; va_end(a); return 0; }
//--- new
struct layer { int spatial; int temporal; };
int control(int what, ...);
static inline int control_get_layer(struct layer *layer) { return control(4, layer); }
//--- new.c
#include <stdarg.h>
int control(int what, ...) { va_list a; va_start(a, what); *va_arg(a, struct layer *) = (struct layer){ 1, 2 }; va_end(a); return 0; }
//--- client
int main(void) {
  struct { struct layer layer; int behind; } own = { .behind = 5 };
  return control_get_layer(&own.layer) || own.layer.temporal != 2 || own.behind != 5;
}
