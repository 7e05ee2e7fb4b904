// A macro calls what no header brings any more; members and parameters of that name are its own.
// expect: c-include-removed source=breaking binary=none library
// expect: c-macro-form-changed source=breaking binary=none text_equal
//--- old
#include <string.h>
struct text { char bytes[16]; int (*strlen)(const char *); };
#define text_equal(a, b) (strcmp((a)->bytes, (b)->bytes) == 0)
#define text_length(a) ((a)->strlen((a)->bytes))
#define text_call(strlen, a) (strlen((a)->bytes))
int text_hash(const struct text *text);
//--- new
struct text { char bytes[16]; int (*strlen)(const char *); };
#define text_equal(a, b) (strcmp((a)->bytes, (b)->bytes) == 0)
#define text_length(a) ((a)->strlen((a)->bytes))
#define text_call(strlen, a) (strlen((a)->bytes))
int text_hash(const struct text *text);
//--- client
int use(const struct text *a, const struct text *b) { return text_equal(a, b) && text_hash(a); }
