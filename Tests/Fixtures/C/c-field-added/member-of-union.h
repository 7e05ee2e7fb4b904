// A member of a union has as much room as the largest.
// expect: c-field-added source=none binary=none key_event.repeat
//--- old
struct key_event { int type; int key; };
struct text_event { int type; char text[32]; };
union event { int type; struct key_event key; struct text_event text; };
int event_poll(union event *event);
//--- old.c
int event_poll(union event *event) { event->key.type = 1; event->key.key = 65; return 1; }
//--- new
struct key_event { int type; int key; int repeat; };
struct text_event { int type; char text[32]; };
union event { int type; struct key_event key; struct text_event text; };
int event_poll(union event *event);
//--- new.c
int event_poll(union event *event) { event->key.type = 1; event->key.key = 65; event->key.repeat = 2; return 1; }
//--- client
int main(void) {
  struct { union event event; int guard; } box;
  box.guard = 7;
  if (!event_poll(&box.event)) return 1;
  struct key_event key = box.event.key;
  return key.key == 65 && box.guard == 7 ? 0 : 2;
}
