// A literal is an expression, and braces are none; the other way round all uses go on. An assignment is no value.
// expect: c-macro-form-changed source=breaking binary=none TEXT
//--- old
struct text { const char *start; unsigned long size; };
#define TEXT(s) ((struct text){ (s), sizeof(s) - 1 })
#define SIZED(s) { (s), sizeof(s) - 1 }
#define CLEAR(t) ((t)->start = 0, (t)->size = 0)
//--- new
struct text { const char *start; unsigned long size; };
#define TEXT(s) { (s), sizeof(s) - 1 }
#define SIZED(s) ((struct text){ (s), sizeof(s) - 1 })
#define CLEAR(t) do { (t)->start = 0; (t)->size = 0; } while (0)
//--- client
unsigned long length(struct text text);
unsigned long use(struct text *t) { struct text own = SIZED("own"); CLEAR(t); return length(own) + length(TEXT("text")); }
