// Inline functions pass it within the client; the library reads it anywhere.
// expect: c-field-added source=none binary=risky color.value
// expect: c-field-added source=none binary=risky pixel.value
//--- old
struct color { unsigned char r, g, b, a; };
static inline unsigned color_pack(struct color c) { return (unsigned) c.r | (unsigned) c.g << 8; }
unsigned color_get(const struct color *c);
struct pixel { unsigned char r, g, b, a; };
unsigned pixel_get(struct pixel p);
//--- new
struct color { union { struct { unsigned char r, g, b, a; }; unsigned value; }; };
static inline unsigned color_pack(struct color c) { return (unsigned) c.r | (unsigned) c.g << 8; }
unsigned color_get(const struct color *c);
struct pixel { union { struct { unsigned char r, g, b, a; }; unsigned value; }; };
unsigned pixel_get(struct pixel p);
//--- old.c
unsigned color_get(const struct color *c) { return c->r; }
unsigned pixel_get(struct pixel p) { return p.r; }
//--- new.c
unsigned color_get(const struct color *c) { return c->value & 255; }
unsigned pixel_get(struct pixel p) { return p.value & 255; }
//--- client
struct held { char kind; struct color color; };
int main(void) {
  struct held held = { 1, { .r = 3, .g = 2 } };
  struct pixel pixel = { .r = 4 };
  return color_pack(held.color) == 515 && color_get(&held.color) == 3 && pixel_get(pixel) == 4 ? 0 : 1;
}
