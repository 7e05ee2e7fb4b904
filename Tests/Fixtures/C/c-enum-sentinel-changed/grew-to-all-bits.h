// The number of formats (`NB`), and what is all flags together where there was one, mark no value of their own.
// expect: c-enum-sentinel-changed source=none binary=none FORMAT_NB
// expect: c-enum-sentinel-changed source=none binary=none FLAG_DEFINED
// expect: c-enum-constant-added source=none binary=none FORMAT_WIDE
// expect: c-enum-constant-added source=none binary=none FLAG_CONCAT
//--- old
enum format { FORMAT_BYTE, FORMAT_WORD, FORMAT_NB };
int format_size(enum format format);
enum flag { FLAG_BREAK = 1, FLAG_DEFINED = 1 };
unsigned glyph_flags(int glyph);
//--- old.c
int format_size(enum format f) { return f + 1; }
unsigned glyph_flags(int g) { return FLAG_BREAK; }
//--- new
enum format { FORMAT_BYTE, FORMAT_WORD, FORMAT_WIDE, FORMAT_NB };
int format_size(enum format format);
enum flag { FLAG_BREAK = 1, FLAG_CONCAT = 2, FLAG_DEFINED = 3 };
unsigned glyph_flags(int glyph);
//--- new.c
int format_size(enum format f) { return f + 1; }
unsigned glyph_flags(int g) { return FLAG_BREAK | FLAG_CONCAT; }
//--- client
int main(void) {
  int sum = 0;
  for (int format = 0; format < FORMAT_NB; format++) sum += format_size(format);
  return sum == 3 && (glyph_flags(1) & FLAG_DEFINED) == FLAG_BREAK ? 0 : 1;
}
