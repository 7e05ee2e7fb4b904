// A macro that calls another function gives another type; one that gives a wider number does not matter.
// expect: c-macro-form-changed source=breaking binary=none hash
//--- old
struct wide { unsigned low, high; };
unsigned hash_short(const char *text);
struct wide hash_wide(const char *text);
unsigned long hash_long(const char *text);
#define hash(text) hash_short(text)
#define sum(text) hash_short(text)
//--- new
struct wide { unsigned low, high; };
unsigned hash_short(const char *text);
struct wide hash_wide(const char *text);
unsigned long hash_long(const char *text);
#define hash(text) hash_wide(text)
#define sum(text) hash_long(text)
//--- client
unsigned use(const char *text) { return hash(text) + sum(text); }
