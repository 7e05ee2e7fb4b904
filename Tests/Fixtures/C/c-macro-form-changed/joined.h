// A text that is joined to another must be written as one; formats are.
// expect: c-macro-form-changed source=breaking binary=none SETTING
// expect: c-macro-form-changed source=risky binary=none NOTE
//--- old
int put(const char *format, ...);
const char *setting(const char *path);
#define SETTING(path) setting(path)
#define NOTE(format, ...) put(format, ##__VA_ARGS__)
#define TITLE(text) "title: " text
//--- new
int put(const char *format, ...);
const char *setting(const char *path);
#define SETTING(path) setting("library/" path)
#define NOTE(format, ...) put("note: " format, ##__VA_ARGS__)
#define TITLE(text) "Title: " text
//--- client
const char *use(const char *path) { NOTE("%s", path); NOTE(TITLE("a")); return SETTING(path); }
