// Many at once by other ways: an array given out, one that another function counts, one that a callback is
// handed. What is linked is none, and neither is one of them.
// expect: c-field-added source=none binary=breaking color.alpha
// expect: c-field-added source=none binary=breaking glyph.kind
// expect: c-field-added source=none binary=breaking press.time
// expect: c-field-added source=none binary=none address.flags
// expect: c-field-added source=none binary=none font.flags
//--- old
#include <stddef.h>
struct font;
struct color { unsigned char red, green; };
struct glyph { int code; };
struct press { int key; };
struct address { int host; struct address *next; };
struct font { int size; };
int font_palette(const struct font *font, struct color **palette, int *num_palette);
const struct glyph *font_glyphs(const struct font *font);
size_t font_glyph_count(const struct font *font);
typedef void (*press_fn)(const struct press *presses, size_t count, void *user);
void font_listen(press_fn listener, void *user);
const struct address *font_addresses(const struct font *font);
int font_address_count(const struct font *font);
struct font *font_default(void);
int font_count(void);
//--- old.c
static struct font font = {12};
static struct color palette[] = {{1, 2}, {3, 4}};
static const struct glyph glyphs[] = {{65}, {66}};
static const struct press presses[] = {{1}, {2}};
static struct address addresses[] = {{8, addresses + 1}, {9, 0}};
int font_palette(const struct font *f, struct color **p, int *n) { (void)f; *p = palette; *n = 2; return 0; }
const struct glyph *font_glyphs(const struct font *f) { (void)f; return glyphs; }
size_t font_glyph_count(const struct font *f) { (void)f; return 2; }
void font_listen(press_fn listener, void *user) { listener(presses, 2, user); }
const struct address *font_addresses(const struct font *f) { (void)f; return addresses; }
int font_address_count(const struct font *f) { (void)f; return 2; }
struct font *font_default(void) { return &font; }
int font_count(void) { return 1; }
//--- new
#include <stddef.h>
struct font;
struct color { unsigned char red, green, alpha; };
struct glyph { int code; int kind; };
struct press { int key; int time; };
struct address { int host; struct address *next; int flags; };
struct font { int size; int flags; };
int font_palette(const struct font *font, struct color **palette, int *num_palette);
const struct glyph *font_glyphs(const struct font *font);
size_t font_glyph_count(const struct font *font);
typedef void (*press_fn)(const struct press *presses, size_t count, void *user);
void font_listen(press_fn listener, void *user);
const struct address *font_addresses(const struct font *font);
int font_address_count(const struct font *font);
struct font *font_default(void);
int font_count(void);
//--- new.c
static struct font font = {12, 0};
static struct color palette[] = {{1, 2, 0}, {3, 4, 0}};
static const struct glyph glyphs[] = {{65, 0}, {66, 0}};
static const struct press presses[] = {{1, 0}, {2, 0}};
static struct address addresses[] = {{8, addresses + 1, 0}, {9, 0, 0}};
int font_palette(const struct font *f, struct color **p, int *n) { (void)f; *p = palette; *n = 2; return 0; }
const struct glyph *font_glyphs(const struct font *f) { (void)f; return glyphs; }
size_t font_glyph_count(const struct font *f) { (void)f; return 2; }
void font_listen(press_fn listener, void *user) { listener(presses, 2, user); }
const struct address *font_addresses(const struct font *f) { (void)f; return addresses; }
int font_address_count(const struct font *f) { (void)f; return 2; }
struct font *font_default(void) { return &font; }
int font_count(void) { return 1; }
//--- client
static void listen(const struct press *presses, size_t count, void *user) { *(int *)user += presses[count - 1].key; }
int main(void) {
  struct font *font = font_default();
  struct color *palette;
  int count, sum = 0;
  font_palette(font, &palette, &count);
  font_listen(listen, &sum);
  if (font_addresses(font)->next->host != 9 || font->size != 12) return 2;
  return palette[count - 1].red == 3 && font_glyphs(font)[font_glyph_count(font) - 1].code == 66 && sum == 2 ? 0 : 1;
}
