// A macro measures the record for clients, and an initialiser is told the version, or which fields are meant.
// expect: c-field-added source=none binary=risky widget.depth
// expect: c-field-added source=none binary=risky setup.cache
// expect: c-field-added source=none binary=risky window_attributes.cursor
//--- old
#define widget_init(w) widget_init_sized((w), sizeof(*(w)))
struct widget { int x; int y; };
int widget_init_sized(struct widget *widget, unsigned long size);
int widget_area(const struct widget *widget);
struct setup { int threads; int depth; };
int setup_init(struct setup *setup, int api_version);
int setup_run(const struct setup *setup);
struct window_attributes { long background; long events; };
int window_open(void *display, unsigned long valuemask, const struct window_attributes *attributes);
//--- old.c
int widget_init_sized(struct widget *w, unsigned long size) { w->x = 2; w->y = 3; return 0; }
int widget_area(const struct widget *w) { return w->x * w->y; }
int setup_init(struct setup *s, int v) { s->threads = 1; s->depth = 2; return 0; }
int setup_run(const struct setup *s) { return s->threads + s->depth; }
int window_open(void *d, unsigned long mask, const struct window_attributes *a) { return mask & 2 ? (int)a->events : 0; }
//--- new
#define widget_init(w) widget_init_sized((w), sizeof(*(w)))
struct widget { int x; int y; long depth; };
int widget_init_sized(struct widget *widget, unsigned long size);
int widget_area(const struct widget *widget);
struct setup { int threads; int depth; long cache; };
int setup_init(struct setup *setup, int api_version);
int setup_run(const struct setup *setup);
struct window_attributes { long background; long events; long cursor; };
int window_open(void *display, unsigned long valuemask, const struct window_attributes *attributes);
//--- new.c
int widget_init_sized(struct widget *w, unsigned long size) { w->x = 2; w->y = 3; if (size >= sizeof *w) w->depth = 1; return 0; }
int widget_area(const struct widget *w) { return w->x * w->y; }
int setup_init(struct setup *s, int v) { s->threads = 1; s->depth = 2; if (v > 1) s->cache = 1; return 0; }
int setup_run(const struct setup *s) { return s->threads + s->depth; }
int window_open(void *d, unsigned long mask, const struct window_attributes *a) { return mask & 4 ? (int)a->cursor : mask & 2 ? (int)a->events : 0; }
//--- client
int main(void) {
  struct { struct widget widget; long guard; } widget = { .guard = 9 };
  struct { struct setup setup; long guard; } setup = { .guard = 9 };
  struct window_attributes attributes = { .events = 5 };
  widget_init(&widget.widget);
  setup_init(&setup.setup, 1);
  if (widget.guard != 9 || setup.guard != 9) return 1;
  return widget_area(&widget.widget) == 6 && setup_run(&setup.setup) == 3 && window_open(0, 2, &attributes) == 5 ? 0 : 2;
}
