// Pairs were taken apart: the same numbers stand there under other names.
// expect: c-field-removed source=breaking binary=none area.origin
// expect: c-field-removed source=breaking binary=none area.size
// expect: c-field-added source=none binary=none area.left
// expect: c-field-added source=none binary=none area.top
// expect: c-field-added source=none binary=none area.width
// expect: c-field-added source=none binary=none area.height
//--- old
struct pair { float a, b; };
struct area { struct pair origin; struct pair size; };
float sum(struct area area);
//--- old.c
float sum(struct area area) { return area.origin.a + area.size.b; }
//--- new
struct pair { float a, b; };
struct area { float left, top, width, height; };
float sum(struct area area);
//--- new.c
float sum(struct area area) { return area.left + area.height; }
//--- client
int main(void) { struct area area = { { 1, 2 }, { 3, 4 } }; area.origin.a = 2; area.size.b = 5; return sum(area) == 7 ? 0 : 1; }
