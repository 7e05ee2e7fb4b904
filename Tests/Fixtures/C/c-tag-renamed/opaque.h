// A pointer to the old tag is a pointer to another type, of which compilers warn.
// expect: c-tag-renamed source=risky binary=none mime_s
//--- old
typedef struct mime_s mime;
mime *mime_open(void);
//--- new
typedef struct mime mime;
mime *mime_open(void);
//--- client
void use(void) { struct mime_s *open = mime_open(); (void)open; }
