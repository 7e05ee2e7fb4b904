// A macro that clears the record tells the function nothing, and a mask of events says nothing of fields.
// expect: c-field-added source=none binary=breaking widget.depth
// expect: c-field-added source=none binary=breaking watcher.data
//--- old
#define widget_clear(w) (__builtin_memset((w), 0, sizeof(*(w))), widget_setup(w))
struct widget { int x; int y; };
int widget_setup(struct widget *widget);
struct watcher { int file; };
int watcher_watch(const struct watcher *watcher, unsigned event_mask);
//--- old.c
int widget_setup(struct widget *w) { w->x = 2; return 0; }
int watcher_watch(const struct watcher *w, unsigned m) { return w->file; }
//--- new
#define widget_clear(w) (__builtin_memset((w), 0, sizeof(*(w))), widget_setup(w))
struct widget { int x; int y; long depth; };
int widget_setup(struct widget *widget);
struct watcher { int file; int data; };
int watcher_watch(const struct watcher *watcher, unsigned event_mask);
//--- new.c
int widget_setup(struct widget *w) { w->x = 2; w->depth = 1; return 0; }
int watcher_watch(const struct watcher *w, unsigned m) { return w->file + w->data; }
//--- client
int main(void) {
  struct { struct widget widget; long guard; } widget = { .guard = 9 };
  struct { struct watcher watcher; int next; } watcher = { { 0 }, 7 };
  widget_clear(&widget.widget);
  return widget.guard == 9 && watcher_watch(&watcher.watcher, 1) == 0 ? 0 : 1;
}
