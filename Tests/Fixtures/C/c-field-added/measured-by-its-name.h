// A bare size behind a record that is called as its type is says how large the client's is; behind several of them it
// counts them.
// expect: c-field-added source=none binary=risky when.size
// expect: c-field-added source=none binary=breaking event.flags
//--- old
#include <stddef.h>
struct when { long now; unsigned queued; unsigned room; };
struct event { int kind; int place; };
int when_get(struct when *when, size_t size);
int events_get(struct event *events, size_t size);
//--- new
#include <stddef.h>
struct when { long now; unsigned queued; unsigned room; unsigned long size; };
struct event { int kind; int place; int flags; };
int when_get(struct when *when, size_t size);
int events_get(struct event *events, size_t size);
//--- old.c
#include <string.h>
int when_get(struct when *when, size_t size) {
  struct when own = { 1, 2, 3 };
  memcpy(when, &own, size > sizeof own ? sizeof own : size);
  return 0;
}
int events_get(struct event *events, size_t size) {
  for (size_t i = 0; i < size; i++) events[i] = (struct event){ 1, (int)i };
  return 0;
}
//--- new.c
#include <string.h>
int when_get(struct when *when, size_t size) {
  struct when own = { 1, 2, 3, 4 };
  memcpy(when, &own, size > sizeof own ? sizeof own : size);
  return 0;
}
int events_get(struct event *events, size_t size) {
  for (size_t i = 0; i < size; i++) events[i] = (struct event){ 1, (int)i, 0 };
  return 0;
}
//--- client
int main(void) {
  struct { struct when when; long last; } own = { .last = 77 };
  struct event events[3] = { { 0 } };
  if (when_get(&own.when, sizeof own.when) || own.last != 77 || own.when.room != 3) return 1;
  if (events_get(events, 2)) return 2;
  return events[1].place == 1 && events[2].kind == 0 ? 0 : 3;
}
