// Clients write a macro's name, which has the version put behind it.
// expect: c-function-removed source=risky binary=breaking text_length_74
// expect: c-function-added source=none binary=none text_length_75
// expect: c-function-removed source=breaking binary=breaking text_upper_74
// expect: c-function-added source=none binary=none text_upper_75
//--- old
#define TEXT_SUFFIX _74
#define TEXT_PASTE(x, y) x ## y
#define TEXT_RENAME2(x, y) TEXT_PASTE(x, y)
#define TEXT_RENAME(x) TEXT_RENAME2(x, TEXT_SUFFIX)
#define text_length TEXT_RENAME(text_length)
#define text_upper TEXT_RENAME(text_upper)
int text_length(const char *text);
int text_upper(int character);
//--- new
#define TEXT_SUFFIX _75
#define TEXT_PASTE(x, y) x ## y
#define TEXT_RENAME2(x, y) TEXT_PASTE(x, y)
#define TEXT_RENAME(x) TEXT_RENAME2(x, TEXT_SUFFIX)
#define text_length TEXT_RENAME(text_length)
#define text_upper TEXT_RENAME(text_upper)
int text_length(const char *text);
int text_upper(int character, const char *locale);
//--- client
int use(const char *text) { return text_length(text) + text_upper(text[0]); }
