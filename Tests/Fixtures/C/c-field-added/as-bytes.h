// What goes through bytes may be any record.
// expect: c-field-added source=none binary=breaking preamble.flags
//--- old
struct preamble { unsigned magic; unsigned version; };
int check(const unsigned char *bytes, unsigned size);
//--- old.c
int check(const unsigned char *bytes, unsigned size) { return size == sizeof(struct preamble) && bytes[0] == 7; }
//--- new
struct preamble { unsigned magic; unsigned version; unsigned flags; };
int check(const unsigned char *bytes, unsigned size);
//--- new.c
int check(const unsigned char *bytes, unsigned size) { return size == sizeof(struct preamble) && bytes[0] == 7; }
//--- client
int main(void) { struct preamble preamble = { 7, 1 }; return check((const unsigned char *)&preamble, sizeof preamble) ? 0 : 1; }
