// Bytes are listed in braces, and texts are not: 'sizeof' is all that tells a pointer from their array.
// expect: c-field-type-changed source=breaking binary=breaking station.address
// expect: c-field-type-changed source=risky binary=breaking station.name
//--- old
struct station { unsigned char address[6]; char name[16]; };
int join(const struct station *station);
//--- new
struct station { unsigned char *address; char *name; };
int join(const struct station *station);
//--- client
int use(void) {
  struct station station = { .address = { 0x02, 0x11 }, .name = "a" };
  return join(&station);
}
