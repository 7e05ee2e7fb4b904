// Fewer bits under another name stand where it was, and what follows them is a part of what compiled clients read.
// expect: c-field-removed source=breaking binary=breaking header.tos
// expect: c-field-added source=none binary=none header.dscp
// expect: c-field-added source=none binary=none header.ecn
//--- old
struct header { unsigned version : 8; unsigned tos : 8; unsigned length : 16; };
void parse(const void *bytes, struct header *header);
//--- old.c
void parse(const void *bytes, struct header *header) { header->version = 4; header->tos = 9; header->length = 20; }
//--- new
struct header { unsigned version : 8; unsigned dscp : 6; unsigned ecn : 2; unsigned length : 16; };
void parse(const void *bytes, struct header *header);
//--- new.c
void parse(const void *bytes, struct header *header) { header->version = 4; header->dscp = 2; header->ecn = 1; header->length = 20; }
//--- client
int main(void) {
  struct header header;
  parse("", &header);
  return header.tos == 9 && header.length == 20 ? 0 : 1;
}
