// Constant ones that the library has, and functions of theirs: nobody else makes any, and nobody writes to them.
// expect: c-field-added source=none binary=none codec.rate
// expect: c-field-type-changed source=none binary=none codec.id
// expect: c-field-added source=none binary=breaking color.alpha
//--- old
struct codec { int id; const char *name; };
const struct codec *find_codec(const char *name);
int codec_bits(const struct codec *codec);
struct color { int red; };
const struct color *canvas_get_color(void);
int mix(const struct color *first, const struct color *second);
//--- old.c
static const struct codec codec = { 1, "a" };
const struct codec *find_codec(const char *name) { return &codec; }
int codec_bits(const struct codec *codec) { return codec->id; }
static const struct color color = { 1 };
const struct color *canvas_get_color(void) { return &color; }
int mix(const struct color *first, const struct color *second) { return first->red + second->red; }
//--- new
struct codec { const int id; const char *name; int rate; };
const struct codec *find_codec(const char *name);
int codec_bits(const struct codec *codec);
struct color { int red, alpha; };
const struct color *canvas_get_color(void);
int mix(const struct color *first, const struct color *second);
//--- new.c
static const struct codec codec = { 1, "a", 2 };
const struct codec *find_codec(const char *name) { return &codec; }
int codec_bits(const struct codec *codec) { return codec->id; }
static const struct color color = { 1, 0 };
const struct color *canvas_get_color(void) { return &color; }
int mix(const struct color *first, const struct color *second) { return first->red + second->red + first->alpha; }
//--- client
static struct { struct color first; int behind; } own = { { 2 }, 7 };
int main(void) { const struct codec *c = find_codec("a"); return codec_bits(c) - c->id + mix(&own.first, canvas_get_color()) - 3; }
