// The largest member of a union makes it larger.
// expect: c-field-added source=none binary=breaking text_event.length
//--- old
struct key_event { int type; int key; };
struct text_event { int type; char text[32]; };
union event { int type; struct key_event key; struct text_event text; };
int event_poll(union event *event);
//--- old.c
int event_poll(union event *event) { event->type = 2; return 1; }
//--- new
struct key_event { int type; int key; };
struct text_event { int type; char text[32]; int length; };
union event { int type; struct key_event key; struct text_event text; };
int event_poll(union event *event);
//--- new.c
int event_poll(union event *event) { event->type = 2; event->text.length = 5; return 1; }
//--- client
int main(void) {
  struct { union event event; int guard; } box;
  box.guard = 7;
  return event_poll(&box.event) && box.event.type == 2 && box.guard == 7 ? 0 : 1;
}
