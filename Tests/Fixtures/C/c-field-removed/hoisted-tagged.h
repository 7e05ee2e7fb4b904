// The same with a structure that has a tag, behind other fields.
// expect: c-field-removed source=breaking binary=none frame.size
// expect: c-field-added source=none binary=none frame.width
// expect: c-field-added source=none binary=none frame.height
//--- old
struct size { int width; int height; };
struct frame { int id; struct size size; };
int area(const struct frame *frame, struct size grown);
//--- old.c
int area(const struct frame *frame, struct size grown) { return frame->size.width * frame->size.height + grown.width; }
//--- new
struct size { int width; int height; };
struct frame { int id; int width; int height; };
int area(const struct frame *frame, struct size grown);
//--- new.c
int area(const struct frame *frame, struct size grown) { return frame->width * frame->height + grown.width; }
//--- client
int main(void) {
  struct frame frame = { .id = 1, .size = { 3, 4 } };
  return area(&frame, frame.size) == 15 ? 0 : 1;
}
